package io.fangyuan.metadata;

import io.fangyuan.formula.FieldRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An object type as far as formulas of any object can see it: its fields without their formulas. Compiled first, so
 * that objects may look at each other.
 *
 * @param defaults sources of default values by field name
 * @param broken what of it did not compile and was left out
 */
record Shape(
        ObjectType.Head head,
        List<Field> fields,
        Map<String, String> defaults,
        Words<FieldRef> words,
        List<Finding> broken) {
    Shape {
        fields = List.copyOf(fields);
        defaults = Map.copyOf(defaults);
        broken = List.copyOf(broken);
    }

    static Shape of(ObjectType.Head head, List<Field> fields, Map<String, String> defaults, List<Finding> broken) {
        var words = new Words<FieldRef>();
        fields.forEach(field -> words.add(field.name(), field.label(), ref(field)));
        return new Shape(head, fields, defaults, words, broken);
    }

    private static FieldRef ref(Field field) {
        return new FieldRef(
                field.object(), field.name(), field.label().in(Locale.SIMPLIFIED_CHINESE), field.formulaType());
    }
}

package io.fangyuan.metadata;

import io.fangyuan.formula.Choice;
import io.fangyuan.formula.FieldRef;
import io.fangyuan.formula.Scope;
import io.fangyuan.formula.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scope for what happens to a stored record: it may be named as {@code $Record}, and what was asked for as {@code $Input}. */
public final class EffectScope implements Scope {
    private static final String INPUT = "$input";

    private final Scope scope;
    private final Map<String, Type> inputs;

    /** {@code inputs} are the types of what is asked for, by name. */
    public EffectScope(Scope scope, Map<String, Type> inputs) {
        this.scope = scope;
        this.inputs = Map.copyOf(inputs);
    }

    @Override
    public Optional<FieldRef> field(String object, String nameOrLabel) {
        return object.equals(INPUT)
                ? Optional.ofNullable(inputs.get(nameOrLabel))
                        .map(type -> new FieldRef(INPUT, nameOrLabel, nameOrLabel, type))
                : scope.field(object, nameOrLabel);
    }

    @Override
    public Optional<String> inputObject() {
        return inputs.isEmpty() ? Optional.empty() : Optional.of(INPUT);
    }

    @Override
    public boolean knowsRecord() {
        return true;
    }

    @Override
    public Optional<Choice> choice(String picklist, String nameOrLabel) {
        return scope.choice(picklist, nameOrLabel);
    }

    @Override
    public List<String> activeChoices(String picklist) {
        return scope.activeChoices(picklist);
    }

    @Override
    public boolean picklistExists(String picklist) {
        return scope.picklistExists(picklist);
    }

    @Override
    public List<String> fieldWords(String object) {
        return object.equals(INPUT) ? new ArrayList<>(inputs.keySet()) : scope.fieldWords(object);
    }

    @Override
    public List<String> choiceWords(String picklist) {
        return scope.choiceWords(picklist);
    }
}

package io.fangyuan.web.viewer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fangyuan.access.Access;
import io.fangyuan.formula.Formula;
import io.fangyuan.metadata.Field;
import io.fangyuan.record.RollUp;
import io.fangyuan.record.RollUps;
import io.fangyuan.web.Choices;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field as a viewer's form and list need it; its formulas are there where the viewer may read all that they name.
 *
 * @param target the object that a look-up points at
 * @param formula what a computed field is, as schemas/formula-tree.schema.json describes it; so are the next two
 * @param byDefault what a new record has there
 * @param condition of a roll-up: which records it sums up
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record FieldReply(
        int id,
        String name,
        String label,
        String type,
        ObjectNode options,
        boolean required,
        boolean unique,
        boolean system,
        @Choices({"read", "edit"}) String access,
        boolean sortable,
        boolean filterable,
        Optional<String> target,
        Optional<String> picklist,
        String help,
        Optional<Object> formula,
        @JsonProperty("default") Optional<Object> byDefault,
        Optional<Object> condition) {

    static FieldReply of(Field field, ReadableObject readable) {
        return new FieldReply(
                field.id(),
                field.name(),
                field.label().in(readable.language()),
                field.type().name(),
                options(field, readable),
                field.required(),
                field.unique(),
                field.system(),
                Access.right(readable.viewer(), readable.type(), field).code(),
                field.sortable(),
                field.isStored(),
                field.target(),
                field.picklist(),
                field.help().in(readable.language()),
                field.formula().filter(readable::all).map(Formula::toJson),
                field.defaultValue().filter(readable::all).map(Formula::toJson),
                rollUp(field, readable).flatMap(RollUp::condition).map(Formula::toJson));
    }

    /** Something that a button asks for, in the form of a field, so that the widgets of fields can ask for it. */
    static FieldReply input(Field input, ReadableObject readable) {
        return new FieldReply(
                input.id(),
                input.name(),
                input.label().in(readable.language()),
                input.type().name(),
                (ObjectNode) input.optionsJson(),
                input.required(),
                false,
                false,
                "edit",
                false,
                false,
                input.target(),
                input.picklist(),
                input.help().in(readable.language()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The options, without what would tell of fields that the viewer may not read. */
    private static ObjectNode options(Field field, ReadableObject readable) {
        ObjectNode options = (ObjectNode) field.optionsJson();
        if (field.configured().computation().isPresent()
                && field.formula().filter(readable::all).isEmpty()) {
            options.remove("formula");
        }
        if (field.aggregation().isPresent() && rollUp(field, readable).isEmpty()) {
            options.remove(List.of("field", "condition"));
        }
        return options;
    }

    /** The roll-up that the field is, if the viewer may read everything of which it is made. */
    private static Optional<RollUp> rollUp(Field field, ReadableObject readable) {
        return RollUps.of(readable.viewer().snapshot()).find(field).filter(rollUp -> {
            var child = readable.of(rollUp.child());
            return rollUp.summed().map(summed -> child.has(summed.name())).orElse(true)
                    && rollUp.condition().map(child::all).orElse(true);
        });
    }
}

package io.fangyuan.web.openapi;

import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Picklist;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.SystemFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of the values of a tenant's fields, in the words of one language. The kind of a value decides its JSON. */
final class FieldSchemas {
    private static final String DECIMAL = "^-?[0-9]+([.][0-9]+)?$";
    private static final String ID = "^[0-9]{1,19}$";

    /** Records keep values that may no longer be chosen. */
    private static final Predicate<Picklist.Choice> EVER = _ -> true;

    private final Snapshot snapshot;
    private final Locale language;

    FieldSchemas(Snapshot snapshot, Locale language) {
        this.snapshot = snapshot;
        this.language = language;
    }

    /** What a reply holds: the value, or null where the field is empty. */
    ObjectNode read(Field field) {
        var schema = described(field);
        switch (field.kind()) {
            case TEXT -> choices(schema, field, EVER);
            case NUMBER -> type(schema, "string", "null").put("pattern", DECIMAL);
            case BOOL -> type(schema, "boolean", "null");
            case DATE -> type(schema, "string", "null").put("format", "date");
            case DATE_TIME -> type(schema, "string", "null").put("format", "date-time");
            case TIME -> type(schema, "string", "null").put("format", "time");
            case REFERENCE -> reference(type(schema, "object", "null"));
            case MANY_TEXT -> many(schema, field, EVER);
        }
        return schema.put("readOnly", !field.writable());
    }

    /** What a request may give: null empties the field. */
    ObjectNode write(Field field) {
        var schema = described(field);
        switch (field.kind()) {
            case TEXT -> choices(schema, field, Picklist.Choice::active);
            case NUMBER -> type(schema, "number", "string", "null");
            case BOOL -> type(schema, "boolean", "null");
            case DATE -> type(schema, "string", "null").put("format", "date");
            case DATE_TIME -> type(schema, "string", "null").put("format", "date-time");
            case TIME -> type(schema, "string", "null").put("format", "time");
            case REFERENCE -> type(schema, "string", "null").put("pattern", ID);
            case MANY_TEXT -> many(schema, field, Picklist.Choice::active);
        }
        return schema;
    }

    private ObjectNode described(Field field) {
        var schema = JsonMapper.shared()
                .createObjectNode()
                .put("title", field.label().in(language));
        var help = field.help().in(language);
        return help.isEmpty() ? schema : schema.put("description", help);
    }

    /** A record that the viewer may not read shows neither its id nor its name. */
    private static void reference(ObjectNode schema) {
        var members = schema.putObject("properties");
        members.putObject("id").put("type", "string").put("pattern", ID);
        type(members.putObject("name"), "string", "null");
        members.putObject("noAccess").put("const", true);
    }

    private void many(ObjectNode schema, Field field, Predicate<Picklist.Choice> offered) {
        type(schema, "array", "null");
        var item = schema.putObject("items").put("type", "string");
        names(field, offered).ifPresent(names -> names.forEach(item.withArray("enum")::add));
    }

    private void choices(ObjectNode schema, Field field, Predicate<Picklist.Choice> offered) {
        type(schema, "string", "null");
        names(field, offered).ifPresent(names -> {
            ArrayNode values = schema.putArray("enum");
            names.forEach(values::add);
            values.addNull();
        });
    }

    /** The names that a field of choices may hold. */
    private Optional<List<String>> names(Field field, Predicate<Picklist.Choice> offered) {
        if (field.name().equals(SystemFields.RECORD_TYPE)) {
            return Optional.of(snapshot.object(field.object()).recordTypes().stream()
                    .map(each -> each.name())
                    .toList());
        }
        return field.picklist()
                .flatMap(snapshot::picklist)
                .map(picklist -> picklist.values().stream()
                        .filter(offered)
                        .map(Picklist.Choice::name)
                        .toList());
    }

    private static ObjectNode type(ObjectNode schema, String... types) {
        var names = schema.putArray("type");
        List.of(types).forEach(names::add);
        return schema;
    }
}

package io.fangyuan.web.openapi;

import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.FieldRight;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.SystemFields;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of the records of an object, as one viewer may read and write them. */
final class ObjectSchemas {
    private final Viewer viewer;
    private final FieldSchemas fields;

    ObjectSchemas(Viewer viewer) {
        this.viewer = viewer;
        this.fields = new FieldSchemas(viewer.snapshot(), viewer.locale());
    }

    /** Where the schema of a record of this object stands. */
    static ObjectNode record(ObjectType type) {
        return reference(type.name());
    }

    /** A page of a list. */
    static ObjectNode page(ObjectType type) {
        var page = object();
        var members = page.putObject("properties");
        members.putObject("records").put("type", "array").set("items", record(type));
        nullable(members.putObject("next"), "string").put("description", "The cursor of the next page.");
        var count = members.putObject("count").put("type", "object").putObject("properties");
        count.putObject("value").put("type", "integer");
        count.putObject("capped").put("type", "boolean");
        page.putArray("required").add("records").add("next");
        return page;
    }

    /** What a request brings: {@code {recordType?, values}}. */
    static ObjectNode body(ObjectType type) {
        var body = object();
        var members = body.putObject("properties");
        members.set("recordType", JsonMapper.shared().createObjectNode().put("type", "string"));
        members.set("values", reference(input(type)));
        return body;
    }

    /** Adds what {@link #record} and {@link #body} refer to. */
    void addTo(ObjectNode schemas, ObjectType type) {
        schemas.set(type.name(), envelope(type));
        schemas.set(values(type), values(type, FieldRight.READ));
        schemas.set(input(type), values(type, FieldRight.EDIT));
    }

    private ObjectNode envelope(ObjectType type) {
        var schema = object().put("title", type.label().in(viewer.locale()));
        var members = schema.putObject("properties");
        members.putObject("id").put("type", "string").put("pattern", "^[0-9]{1,19}$");
        members.putObject("object").put("const", type.name());
        members.putObject("version").put("type", "integer").put("minimum", 1);
        nullable(members.putObject("recordType"), "string");
        nullable(members.putObject("name"), "string");
        members.set("values", reference(values(type)));
        var can = members.putObject("can").put("type", "object").putObject("properties");
        can.putObject("update").put("type", "boolean");
        can.putObject("delete").put("type", "boolean");
        members.putObject("partial")
                .put("const", true)
                .put("description", "A sharing rule shows only a part of this record.");
        var required = schema.putArray("required");
        List.of("id", "object", "version", "values", "can").forEach(required::add);
        return schema;
    }

    /** The fields that the viewer has this right to, and the lines. */
    private ObjectNode values(ObjectType type, FieldRight right) {
        var schema = object();
        var members = schema.putObject("properties");
        type.fields().stream()
                .filter(field -> has(type, field, right))
                .forEach(field ->
                        members.set(field.name(), right == FieldRight.EDIT ? fields.write(field) : fields.read(field)));
        for (var relation : Relations.of(viewer.snapshot()).lines(type)) {
            if (Access.may(viewer, relation.type(), Verb.READ)) {
                members.putObject(relation.name())
                        .put("type", "array")
                        .set("items", right == FieldRight.EDIT ? line(relation.type()) : record(relation.type()));
            }
        }
        return schema;
    }

    /** A line that is there is told by its id. */
    private static ObjectNode line(ObjectType type) {
        var line = body(type);
        var members = (ObjectNode) line.get("properties");
        members.putObject("id").put("type", "string");
        members.putObject("version").put("type", "integer");
        return line;
    }

    private boolean has(ObjectType type, Field field, FieldRight right) {
        return !field.name().equals(SystemFields.RECORD_TYPE)
                && Access.right(viewer, type, field).compareTo(right) >= 0;
    }

    private static String values(ObjectType type) {
        return type.name() + ".values";
    }

    private static String input(ObjectType type) {
        return type.name() + ".input";
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode().put("type", "object");
    }

    private static ObjectNode nullable(ObjectNode schema, String type) {
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private static ObjectNode reference(String name) {
        return JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/" + name);
    }
}

package io.fangyuan.web.openapi;

import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.FieldRight;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.SystemFields;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of the records of an object, as one viewer may read and write them. */
final class ObjectSchemas {
    private final Viewer viewer;
    private final FieldSchemas fields;
    private final ObjectNode schemas;

    /** @param schemas those of the platform by name, to which those of the viewer's objects are added */
    ObjectSchemas(Viewer viewer, ObjectNode schemas) {
        this.viewer = viewer;
        this.fields = new FieldSchemas(viewer.snapshot(), viewer.locale());
        this.schemas = schemas;
    }

    /** Where the schema of a record of this object stands. */
    static ObjectNode record(ObjectType type) {
        return reference(type.name());
    }

    /** A page of a list. */
    ObjectNode page(ObjectType type) {
        var page = like("RecordPageReply");
        members(page).withObjectProperty("records").set("items", record(type));
        return page;
    }

    /** What a request brings. */
    ObjectNode body(ObjectType type) {
        var body = like("RecordInput");
        members(body).set("values", reference(input(type)));
        return body;
    }

    /** Adds what {@link #record} and {@link #body} refer to. */
    void add(ObjectType type) {
        schemas.set(type.name(), envelope(type));
        schemas.set(values(type), values(type, FieldRight.READ));
        schemas.set(input(type), values(type, FieldRight.EDIT));
    }

    private ObjectNode envelope(ObjectType type) {
        var schema = like("RecordReply").put("title", type.label().in(viewer.locale()));
        members(schema).putObject("object").put("const", type.name());
        members(schema).set("values", reference(values(type)));
        return schema;
    }

    /** What the platform says of every object, to be told of one. */
    private ObjectNode like(String name) {
        return (ObjectNode) schemas.required(name).deepCopy();
    }

    private static ObjectNode members(ObjectNode schema) {
        return schema.withObjectProperty("properties");
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
    private ObjectNode line(ObjectType type) {
        var line = body(type);
        members(line).putObject("id").put("type", "string");
        members(line).putObject("version").put("type", "integer");
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

    private static ObjectNode reference(String name) {
        return JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/" + name);
    }
}

package io.fangyuan.metadata;

import io.fangyuan.fieldtype.FieldTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fields that the platform keeps on every object but its own; they have no documents. */
public final class SystemFields {
    /** Who a record belongs to: a look-up to user, blank for a record in a pool. */
    public static final String OWNER = "owner";
    /** Name of the record type; blank on objects without record types. */
    public static final String RECORD_TYPE = "recordType";

    public static final String CREATED_BY = "createdBy";
    public static final String CREATED_AT = "createdAt";
    public static final String UPDATED_BY = "updatedBy";
    public static final String UPDATED_AT = "updatedAt";

    /** Place among the lines of the same record, from 1; only on lines. */
    public static final String POSITION = "position";

    public static final int OWNER_ID = -1;
    public static final int RECORD_TYPE_ID = -2;
    public static final int CREATED_BY_ID = -3;
    public static final int CREATED_AT_ID = -4;
    public static final int UPDATED_BY_ID = -5;
    public static final int UPDATED_AT_ID = -6;
    public static final int POSITION_ID = -7;

    /** All of them. */
    public static final Set<String> NAMES =
            Set.of(OWNER, RECORD_TYPE, CREATED_BY, CREATED_AT, UPDATED_BY, UPDATED_AT, POSITION);

    private final FieldTypes types;

    SystemFields(FieldTypes types) {
        this.types = types;
    }

    List<Field> of(String object) {
        var user = JsonNodeFactory.instance.objectNode().put("object", "user");
        var name = JsonNodeFactory.instance.objectNode().put("maxLength", 40);
        var none = JsonNodeFactory.instance.objectNode();
        return List.of(
                field(OWNER_ID, object, OWNER, "负责人", "Owner", "lookup", user),
                field(RECORD_TYPE_ID, object, RECORD_TYPE, "记录类型", "Record type", "text", name),
                field(CREATED_BY_ID, object, CREATED_BY, "创建人", "Created by", "lookup", user),
                field(CREATED_AT_ID, object, CREATED_AT, "创建时间", "Created at", "dateTime", none),
                field(UPDATED_BY_ID, object, UPDATED_BY, "修改人", "Updated by", "lookup", user),
                field(UPDATED_AT_ID, object, UPDATED_AT, "修改时间", "Updated at", "dateTime", none));
    }

    /** What lines have besides. */
    Field position(String object) {
        var whole = JsonNodeFactory.instance.objectNode().put("decimals", 0);
        return field(POSITION_ID, object, POSITION, "序号", "No.", "number", whole);
    }

    private Field field(int id, String object, String name, String zh, String en, String type, ObjectNode options) {
        return new Field(
                id,
                object,
                name,
                new Label(Map.of("zh-CN", zh, "en", en)),
                types.configure(type, options),
                false,
                false,
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                Label.NONE,
                true);
    }
}

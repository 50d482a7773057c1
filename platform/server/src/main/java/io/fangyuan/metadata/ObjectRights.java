package io.fangyuan.metadata;

import java.util.Map;

/**
 * What a role may do with the records of one object.
 *
 * @param fields the rights of fields by name; a field not in it may be edited
 */
public record ObjectRights(
        boolean create, DataScope read, DataScope update, DataScope delete, Map<String, FieldRight> fields) {
    /** The rights of a role on an object it does not list. */
    public static final ObjectRights NONE =
            new ObjectRights(false, DataScope.NONE, DataScope.NONE, DataScope.NONE, Map.of());

    public ObjectRights {
        fields = Map.copyOf(fields);
    }

    /** Whether they allow nothing at all, so that the rights of fields mean nothing either. */
    public boolean none() {
        return !create && read == DataScope.NONE && update == DataScope.NONE && delete == DataScope.NONE;
    }

    public FieldRight field(String name) {
        return fields.getOrDefault(name, FieldRight.EDIT);
    }
}

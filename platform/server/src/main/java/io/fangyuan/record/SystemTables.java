package io.fangyuan.record;

import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.ValueKind;
import java.util.Map;

/** Where the system objects lie: in identity's own tables, which records reach through the same mapping as any other. */
final class SystemTables {
    private static final Map<String, Column> USER = Map.of(
            "name", text("name"),
            "login", text("login"),
            "email", text("email"),
            "mobile", text("mobile"),
            "department", reference("department_id"),
            "superior", reference("superior_id"),
            "primaryRole", text("primary_role"),
            "active", new Column.Plain("active", ValueKind.BOOL));

    private static final Map<String, Column> DEPARTMENT = Map.of(
            "name", text("name"),
            "parent", reference("parent_id"),
            "head", reference("head_id"));

    private SystemTables() {}

    /** The table of a system object. */
    static RecordTable of(ObjectType type) {
        return switch (type.name()) {
            case "user" -> new RecordTable(type, "app_user", "true", USER);
            case "department" -> new RecordTable(type, "department", "true", DEPARTMENT);
            default -> throw new IllegalArgumentException("no table for system object " + type.name());
        };
    }

    private static Column text(String name) {
        return new Column.Plain(name, ValueKind.TEXT);
    }

    private static Column reference(String name) {
        return new Column.Plain(name, ValueKind.REFERENCE);
    }
}

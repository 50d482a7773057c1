package io.fangyuan.record;

import io.fangyuan.identity.OrgChart;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;

/** Users and departments as look-ups see them: from the chart that every request carries, without a query. */
final class People {

    private People() {}

    /** The name of a user or department, "" for one that is no more. */
    static String name(OrgChart org, ObjectType type, RecordId id) {
        return switch (type.name()) {
            case "user" -> org.user(id).map(user -> user.name()).orElse("");
            case "department" ->
                org.department(id).map(department -> department.name()).orElse("");
            default -> throw new IllegalArgumentException("not people: " + type.name());
        };
    }

    /** Whether there is such a user or department. */
    static boolean exists(OrgChart org, ObjectType type, RecordId id) {
        return switch (type.name()) {
            case "user" -> org.user(id).isPresent();
            case "department" -> org.department(id).isPresent();
            default -> throw new IllegalArgumentException("not people: " + type.name());
        };
    }
}

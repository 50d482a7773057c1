package io.fangyuan.metadata;

import java.util.Optional;
import java.util.Set;

/** Whom a sharing rule speaks of: certain people, or people who stand in some relation to the record. */
public sealed interface Audience {

    /** Everybody of the tenant. */
    record Everyone() implements Audience {}

    /** Everybody with one of these roles. */
    record Roles(Set<String> names) implements Audience {
        public Roles {
            names = Set.copyOf(names);
        }
    }

    /** Everybody in a department of this name and in the departments below it. */
    record DepartmentTree(String name) implements Audience {}

    /** Whoever this field of the record names. */
    record Person(String field) implements Audience {}

    /** Everybody who stands above the person that this field of the record names, directly or through others. */
    record SuperiorsOf(String field) implements Audience {}

    /** The field of the record by which the audience is told, if it is. */
    default Optional<String> byField() {
        return switch (this) {
            case Everyone _, Roles _, DepartmentTree _ -> Optional.empty();
            case Person(var field) -> Optional.of(field);
            case SuperiorsOf(var field) -> Optional.of(field);
        };
    }
}

package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import java.util.Optional;
import java.util.Set;

/**
 * Opens records of an object to people whose roles do not open them. A rule only ever adds.
 *
 * @param condition the records for which it is true; empty = all
 * @param fields names of the only fields that these people see by this rule; empty = the whole record
 */
public record SharingRule(
        String name,
        Label label,
        Audience audience,
        Optional<Formula> condition,
        Allows allows,
        Set<String> fields,
        boolean active) {
    public SharingRule {
        fields = Set.copyOf(fields);
    }

    /** What may be done with a shared record; each includes the ones before it. */
    public enum Allows {
        READ,
        UPDATE
    }

    /** Whether it shows only a part of each record. */
    public boolean isPartial() {
        return !fields.isEmpty();
    }

    /** Whether it shows this field. */
    public boolean shows(String field) {
        return fields.isEmpty() || fields.contains(field);
    }
}

package io.fangyuan.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A way from a root through look-ups to a field: {@code customer.owner.department}. Field names only, never labels.
 * {@code $User} itself is the empty path from {@link Root#USER}, and {@code $Record} that from {@link Root#RECORD}.
 */
public final class Path {

    /** Where a path starts. */
    public enum Root {
        /** The record that the formula is about. */
        RECORD,
        /** The user on whose behalf it is evaluated. */
        USER,
        /** The tenant. */
        TENANT,
        /** What was asked for before an action. */
        INPUT
    }

    private final Root root;
    private final List<String> names;
    private final int hash;

    private Path(Root root, List<String> names) {
        this.root = root;
        this.names = List.copyOf(names);
        this.hash = Objects.hash(root, this.names);
    }

    /** The path from the record through these field names; at least one. */
    public static Path of(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("a path from the record names a field");
        }
        return new Path(Root.RECORD, List.of(names));
    }

    /** The empty path from {@code root}. */
    public static Path from(Root root) {
        return new Path(root, List.of());
    }

    /** This path and one field further. */
    public Path then(String name) {
        var longer = new ArrayList<>(names);
        longer.add(name);
        return new Path(root, longer);
    }

    public Root root() {
        return root;
    }

    /** The field names on the way, the last being the field itself. */
    public List<String> names() {
        return names;
    }

    /** The first field name; for a path of one, the field itself. */
    public String first() {
        return names.getFirst();
    }

    /** Whether this is a field of the record itself, reached through no look-up. */
    public boolean isOwn() {
        return root == Root.RECORD && names.size() == 1;
    }

    /** The look-ups on the way: this path without its last name; only for paths of two names and more. */
    public Path parent() {
        return new Path(root, names.subList(0, names.size() - 1));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Path that && hash == that.hash && root == that.root && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** As written in a formula whose names need no quotes. */
    @Override
    public String toString() {
        var joined = String.join(".", names);
        return switch (root) {
            case RECORD -> names.isEmpty() ? "$Record" : joined;
            case USER -> names.isEmpty() ? "$User" : "$User." + joined;
            case TENANT -> names.isEmpty() ? "$Tenant" : "$Tenant." + joined;
            case INPUT -> "$Input." + joined;
        };
    }
}

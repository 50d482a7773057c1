package io.fangyuan.metadata;

import io.fangyuan.fieldtype.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The look-ups of a release seen from the other side: which records may point at a record of an object. */
public final class Relations {
    private final Map<String, List<Pointer>> byTarget;

    private Relations(Map<String, List<Pointer>> byTarget) {
        this.byTarget = byTarget;
    }

    /** A look-up that points at records of another object, or of its own. */
    public record Pointer(ObjectType type, Field lookup, Relation relation) {

        /** What the other side calls the records that point at it: the relation's name, else the name of their object. */
        public String name() {
            return relation.relationName().isEmpty() ? type.name() : relation.relationName();
        }
    }

    /** Those of a release. */
    public static Relations of(Snapshot snapshot) {
        return snapshot.derived(Relations.class, Relations::collect);
    }

    private static Relations collect(Snapshot snapshot) {
        Map<String, List<Pointer>> byTarget = new HashMap<>();
        for (ObjectType type : snapshot.objects()) {
            if (!type.system()) {
                type.fields()
                        .forEach(field -> field.relation()
                                .ifPresent(
                                        relation -> byTarget.computeIfAbsent(relation.object(), _ -> new ArrayList<>())
                                                .add(new Pointer(type, field, relation))));
            }
        }
        return new Relations(byTarget);
    }

    /** The look-ups that point at records of this object. */
    public List<Pointer> to(ObjectType target) {
        return byTarget.getOrDefault(target.name(), List.of());
    }

    /** Those of them whose records are lines of this object's records, in the order of their names. */
    public List<Pointer> lines(ObjectType type) {
        return to(type).stream()
                .filter(pointer -> pointer.relation().owned())
                .sorted(Comparator.comparing(Pointer::name))
                .toList();
    }

    /** The lines that this object knows by {@code name}. */
    public Optional<Pointer> lines(ObjectType type, String name) {
        return lines(type).stream()
                .filter(pointer -> pointer.name().equals(name))
                .findFirst();
    }
}

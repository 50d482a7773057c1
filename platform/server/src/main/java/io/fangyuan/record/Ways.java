package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Locks the records that look-ups lead to, step by step and those of one step always in the same order. What is read of
 * them afterwards stays true until the transaction ends, and work that runs at the same time waits instead of reading
 * what is about to change.
 */
final class Ways {
    private final Viewer viewer;
    private final TenantTables tables;
    private final TenantTransaction tx;

    Ways(Viewer viewer, TenantTables tables, TenantTransaction tx) {
        this.viewer = viewer;
        this.tables = tables;
        this.tx = tx;
    }

    /** A record and the look-ups that shall be followed from it. */
    private record Start(ObjectType type, Map<String, Value> values, Collection<List<String>> ways) {}

    /** Locks what the {@code ways}, each a list of look-ups, lead to from a record with these values. */
    void lock(ObjectType type, Map<String, Value> values, Collection<List<String>> ways) {
        List<Start> step = List.of(new Start(type, values, ways));
        while (!step.isEmpty()) {
            Map<RollUpKeeper.Target, Set<List<String>>> next = new TreeMap<>();
            step.forEach(start -> follow(start, next));
            new RollUpKeeper(viewer, tables, tx).lock(next.keySet());
            step = next.entrySet().stream()
                    .filter(reached -> reached.getValue().stream().anyMatch(way -> !way.isEmpty()))
                    .map(reached -> new Start(reached.getKey().type(), values(reached.getKey()), reached.getValue()))
                    .toList();
        }
    }

    private void follow(Start start, Map<RollUpKeeper.Target, Set<List<String>>> next) {
        for (List<String> way : start.ways()) {
            if (!way.isEmpty()) {
                target(start, way.getFirst())
                        .ifPresent(target -> next.computeIfAbsent(target, _ -> new HashSet<>())
                                .add(way.subList(1, way.size())));
            }
        }
    }

    /** Users and departments are identity's, and nobody's effects change them. */
    private Optional<RollUpKeeper.Target> target(Start start, String lookup) {
        return start.values().getOrDefault(lookup, Value.BLANK) instanceof Value.Reference(var id)
                ? start.type()
                        .find(lookup)
                        .flatMap(Field::target)
                        .flatMap(viewer.snapshot()::findObject)
                        .filter(type -> !type.system())
                        .map(type -> new RollUpKeeper.Target(type, id))
                : Optional.empty();
    }

    private Map<String, Value> values(RollUpKeeper.Target target) {
        RecordTable table = tables.of(target.type());
        var select = SelectStatement.any(viewer, tables, table, table.fields())
                .where(Sql.of("r.id = ?", target.id()))
                .byId()
                .of(viewer);
        return tx.query(select.sql(), select.reader()).stream()
                .findFirst()
                .map(found -> found.record().record().values())
                .orElse(Map.of());
    }
}

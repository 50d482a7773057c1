package io.fangyuan.record;

import io.fangyuan.access.Verb;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.LookupLabels.Target;
import io.fangyuan.store.Query;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the records are called that look-ups point at, as far as the viewer may read them; one round trip for all. */
@Component
final class LookupNames {
    private final TenantDatabase database;
    private final RecordTables tables;

    LookupNames(TenantDatabase database, RecordTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** A value of a look-up. */
    record Pointed(Field field, Value value) {}

    private record Named(Target target, String name) {}

    /** The labels of these values; asks the database only where there are records to ask for. */
    LookupLabels of(Viewer viewer, Stream<Pointed> values) {
        Map<ObjectType, Set<Long>> wanted = new LinkedHashMap<>();
        values.flatMap(each -> target(viewer, each).stream())
                .forEach(target -> wanted.computeIfAbsent(target.type(), _ -> new TreeSet<>())
                        .add(target.id()));
        Map<Target, String> names = new HashMap<>();
        if (!wanted.isEmpty()) {
            List<Query<?>> queries = new ArrayList<>();
            wanted.forEach((type, ids) -> queries.add(query(viewer, type, ids)));
            database.readAll(viewer.binding(), queries).stream()
                    .flatMap(List::stream)
                    .map(Named.class::cast)
                    .forEach(named -> names.put(named.target(), named.name()));
        }
        return new LookupLabels(viewer, names);
    }

    /** Records of one object, with the labels of their look-ups. */
    List<FoundRecord> named(Viewer viewer, List<FoundRecord> records) {
        List<Field> lookups = records.stream()
                .limit(1)
                .flatMap(found -> found.record().type().fields().stream())
                .filter(field -> field.target().isPresent())
                .toList();
        LookupLabels labels = of(
                viewer,
                records.stream()
                        .flatMap(found -> lookups.stream()
                                .map(field -> new Pointed(field, found.record().value(field.name())))));
        return records.stream()
                .map(found -> found.with(labels(labels, lookups, found.record())))
                .toList();
    }

    private static Map<String, LookupLabel> labels(LookupLabels all, List<Field> lookups, ObjectRecord record) {
        Map<String, LookupLabel> labels = new HashMap<>();
        lookups.forEach(field ->
                all.label(field, record.value(field.name())).ifPresent(label -> labels.put(field.name(), label)));
        return labels;
    }

    /** The record that is to be asked for; people are at hand. */
    private static Optional<Target> target(Viewer viewer, Pointed pointed) {
        return pointed.value() instanceof Value.Reference(var id)
                ? pointed.field()
                        .target()
                        .flatMap(viewer.snapshot()::findObject)
                        .filter(type -> !type.system())
                        .map(type -> new Target(type, id))
                : Optional.empty();
    }

    private Query<Named> query(Viewer viewer, ObjectType type, Set<Long> ids) {
        RecordTable table = tables.of(viewer).of(type);
        var scope = QueryScope.of(viewer, tables.of(viewer), table);
        var sql = new SqlBuilder()
                .sql("select r.id, coalesce(" + scope.name(table, "r") + ", '') from ")
                .sql(table.from(viewer.binding().cell(), "r"))
                .add(scope.joins().sql())
                .sql(" where r.tenant_id = ")
                .bind(viewer.binding().tenant().value())
                .sql(" and " + table.living("r") + " and r.id = any(")
                .bind(ids.stream().mapToLong(Long::longValue).toArray())
                .sql(") and ")
                .add(scope.allowed(table, Verb.READ));
        return new Query<>(sql.build(), row -> new Named(new Target(type, row.getLong(1)), row.getString(2)));
    }
}

package io.fangyuan.record;

import io.fangyuan.access.Verb;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Query;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
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

/** Names of the records that past values of look-ups point at, as far as the viewer may read them. */
@Component
final class LookupNames {
    private final TenantDatabase database;
    private final RecordTables tables;

    LookupNames(TenantDatabase database, RecordTables tables) {
        this.database = database;
        this.tables = tables;
    }

    private record Target(String object, long id) {}

    /** The same entries with a label for every look-up value. */
    List<RecordHistory.Entry> named(Viewer viewer, List<RecordHistory.Entry> entries) {
        Map<String, Set<Long>> wanted = new LinkedHashMap<>();
        entries.stream()
                .flatMap(entry -> entry.changes().stream())
                .flatMap(change -> Stream.of(change.before(), change.after())
                        .flatMap(value -> target(viewer, change.field(), value).stream()))
                .forEach(target -> wanted.computeIfAbsent(target.object(), _ -> new TreeSet<>())
                        .add(target.id()));
        Map<Target, String> names = names(viewer, wanted);
        return entries.stream().map(entry -> named(viewer, entry, names)).toList();
    }

    private static RecordHistory.Entry named(Viewer viewer, RecordHistory.Entry entry, Map<Target, String> names) {
        var changes = entry.changes().stream()
                .map(change -> new RecordHistory.FieldChange(
                        change.field(),
                        change.before(),
                        change.after(),
                        label(viewer, change.field(), change.before(), names),
                        label(viewer, change.field(), change.after(), names)))
                .toList();
        return new RecordHistory.Entry(
                entry.version(), entry.at(), entry.actor(), entry.cause(), entry.operation(), changes);
    }

    private static Optional<LookupLabel> label(Viewer viewer, Field field, Value value, Map<Target, String> names) {
        if (!(value instanceof Value.Reference(var id))) {
            return Optional.empty();
        }
        Optional<ObjectType> type = field.target().flatMap(viewer.snapshot()::findObject);
        if (type.filter(ObjectType::system).isPresent()) {
            return Optional.of(new LookupLabel.Named(People.name(viewer.org(), type.get(), new RecordId(id))));
        }
        return Optional.of(target(viewer, field, value)
                .map(names::get)
                .<LookupLabel>map(LookupLabel.Named::new)
                .orElseGet(LookupLabel.NoAccess::new));
    }

    private static Optional<Target> target(Viewer viewer, Field field, Value value) {
        return field.target()
                .flatMap(viewer.snapshot()::findObject)
                .filter(type -> !type.system() && value instanceof Value.Reference)
                .map(type -> new Target(type.name(), ((Value.Reference) value).id()));
    }

    private Map<Target, String> names(Viewer viewer, Map<String, Set<Long>> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<Query<?>> queries = new ArrayList<>();
        wanted.forEach(
                (object, ids) -> queries.add(query(viewer, viewer.snapshot().object(object), ids)));
        Map<Target, String> names = new HashMap<>();
        database.readAll(viewer.binding(), queries)
                .forEach(rows -> rows.forEach(row -> {
                    var entry = (Map.Entry<?, ?>) row;
                    names.put((Target) entry.getKey(), (String) entry.getValue());
                }));
        return names;
    }

    private Query<Map.Entry<Target, String>> query(Viewer viewer, ObjectType type, Set<Long> ids) {
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
        return new Query<>(sql.build(), row -> Map.entry(new Target(type.name(), row.getLong(1)), row.getString(2)));
    }
}

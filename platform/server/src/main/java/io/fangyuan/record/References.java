package io.fangyuan.record;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Condition;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.ValidationRule;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.Query;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a save must know of other records, read in one round trip or none: whether the records that changed look-ups
 * point at are there for the viewer, and the values at the ends of the dotted paths that formulas of the object use.
 * Formulas see every record; a viewer may only point at what the viewer may read.
 */
final class References {
    private static final LoadingCache<ObjectType, List<Path>> DOTTED =
            Caffeine.newBuilder().weakKeys().build(References::dottedPaths);

    private final Viewer viewer;
    private final TenantTables tables;
    private final ObjectRecord before;
    private final ObjectRecord after;

    /** What was found: values by path, and a violation for every look-up to nothing. */
    record Found(Map<Path, Value> related, List<Violation> violations) {}

    References(Viewer viewer, TenantTables tables, ObjectRecord before, ObjectRecord after) {
        this.viewer = viewer;
        this.tables = tables;
        this.before = before;
        this.after = after;
    }

    Found read(SaveSession session) {
        List<Field> pointing =
                changedLookups().filter(field -> !target(field).system()).toList();
        FieldPlan plan = new FieldPlan(viewer.snapshot(), after.type(), DOTTED.get(after.type()));
        List<Path> paths = plan.stored();
        Found found = pointing.isEmpty() && paths.isEmpty()
                ? new Found(Map.of(), List.of())
                : session.read(query(pointing, paths)).getFirst();
        List<Violation> violations = new ArrayList<>(found.violations());
        changedLookups()
                .filter(field -> target(field).system())
                .filter(this::isNobody)
                .forEach(field -> violations.add(missing(field)));
        return new Found(plan.values(found.related(), Contexts.of(viewer)), violations);
    }

    /** The records of other objects that the changed look-ups point at. */
    List<SaveStatement.Parent> parents() {
        return changedLookups()
                .filter(field -> !target(field).system())
                .map(field -> new SaveStatement.Parent(target(field).id(), id(field)))
                .distinct()
                .toList();
    }

    private Stream<Field> changedLookups() {
        return after.type().fields().stream()
                .filter(field ->
                        field.target().flatMap(viewer.snapshot()::findObject).isPresent())
                .filter(field -> !after.value(field.name()).isBlank())
                .filter(field -> !after.value(field.name()).equals(before.value(field.name())));
    }

    private ObjectType target(Field lookup) {
        return viewer.snapshot().object(lookup.target().orElseThrow());
    }

    private boolean isNobody(Field field) {
        return !People.exists(viewer.org(), target(field), new RecordId(id(field)));
    }

    private long id(Field lookup) {
        return ((Value.Reference) after.value(lookup.name())).id();
    }

    private static Violation missing(Field field) {
        return Violation.of("/values/" + field.name(), "no_such_record", Map.of("field", field.name()));
    }

    private Query<Found> query(List<Field> pointing, List<Path> paths) {
        RecordTable root = new RecordTable(after.type(), "rec", "true", columns());
        var scope = new QueryScope(viewer, Contexts.of(viewer), tables, root);
        var open = new Joins(tables, viewer.binding().cell(), root, "k", Joins.Guard.OPEN);
        var sql = new SqlBuilder().sql("select true");
        pointing.forEach(field -> sql.sql(", " + scope.joins().alias(List.of(field.name())) + ".id is not null"));
        paths.forEach(path -> sql.sql(", " + open.column(path.names())));
        sql.sql("\nfrom (select ").bind(viewer.binding().tenant().value()).sql("::int as tenant_id");
        lookups().forEach(field -> sql.sql(", ").bind(idOrNull(field)).sql("::bigint as " + column(field)));
        sql.sql(") r").add(scope.joins().sql()).add(open.sql());
        return new Query<>(sql.build(), row -> read(row, pointing, paths, open));
    }

    private Found read(ResultSet row, List<Field> pointing, List<Path> paths, Joins open) throws SQLException {
        int column = 2;
        List<Violation> violations = new ArrayList<>();
        for (Field field : pointing) {
            if (!row.getBoolean(column++)) {
                violations.add(missing(field));
            }
        }
        Map<Path, Value> related = new HashMap<>();
        for (Path path : paths) {
            related.put(
                    path,
                    ColumnValues.read(row, column++, open.field(path.names()).kind()));
        }
        return new Found(related, violations);
    }

    private List<Field> lookups() {
        return after.type().fields().stream()
                .filter(field -> field.target().isPresent())
                .toList();
    }

    private Map<String, Column> columns() {
        Map<String, Column> columns = new HashMap<>();
        lookups().forEach(field -> columns.put(field.name(), new Column.Plain(column(field), field.kind())));
        return columns;
    }

    private static String column(Field lookup) {
        return "f_" + Math.abs(lookup.id()) + (lookup.system() ? "_s" : "");
    }

    private @Nullable Object idOrNull(Field lookup) {
        return ColumnValues.bind(after.value(lookup.name()));
    }

    private static List<Path> dottedPaths(ObjectType type) {
        Set<Path> paths = new HashSet<>();
        formulas(type)
                .forEach(formula -> formula.references().stream()
                        .filter(path -> path.root() == Path.Root.RECORD && !path.isOwn())
                        .forEach(paths::add));
        return List.copyOf(paths);
    }

    private static Stream<Formula> formulas(ObjectType type) {
        Stream<Formula> ofFields = type.fields().stream()
                .flatMap(field ->
                        Stream.of(field.formula(), field.defaultValue()).flatMap(Optional::stream));
        Stream<Formula> ofRules = type.rules().stream().map(ValidationRule::condition);
        Stream<Formula> ofLayouts = type.layouts().stream()
                .flatMap(layout -> layout.sections().stream())
                .flatMap(References::formulas);
        return Stream.of(ofFields, ofRules, ofLayouts).flatMap(each -> each);
    }

    private static Stream<Formula> formulas(Layout.Section section) {
        return Stream.concat(
                section.visible().stream(),
                section.items().stream()
                        .flatMap(item -> Stream.of(item.visible(), formula(item.required()), formula(item.readOnly()))
                                .flatMap(Optional::stream)));
    }

    private static Optional<Formula> formula(Condition condition) {
        return condition instanceof Condition.When(var formula) ? Optional.of(formula) : Optional.empty();
    }
}

package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.FieldRight;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds records for a viewer by their ids; each question is one round trip. */
@Component
public final class RecordReader {
    private final TenantDatabase database;
    private final RecordTables tables;
    private final KeptQueries kept;

    RecordReader(TenantDatabase database, RecordTables tables, KeptQueries kept) {
        this.database = database;
        this.tables = tables;
        this.kept = kept;
    }

    /** The record with all fields the viewer may read; NOT_FOUND when there is none or the viewer may not read it. */
    public FoundRecord get(Viewer viewer, ObjectType type, RecordId id) {
        return find(viewer, type, id).orElseThrow(() -> notFound(type, id));
    }

    /** The record, unless there is none or the viewer may not read it. */
    public Optional<FoundRecord> find(Viewer viewer, ObjectType type, RecordId id) {
        Query<SelectStatement.Found> query = kept.readable(viewer, type, id);
        return database.read(viewer.binding(), query.sql(), query.reader()).stream()
                .map(SelectStatement.Found::record)
                .findFirst();
    }

    /** Records as formulas see them whose results the viewer is shown: what the viewer may not read is blank. */
    public record Rows(ObjectType type, Map<RecordId, Map<Path, Value>> values, EvaluationContext context) {

        /** The record as a row; NOT_FOUND when it is none of those that were found. */
        public Row of(RecordId id) {
            Map<Path, Value> found = values.get(id);
            if (found == null) {
                throw notFound(type, id);
            }
            return path ->
                    path.names().isEmpty() ? new Value.Reference(id.value()) : found.getOrDefault(path, Value.BLANK);
        }
    }

    /** Those of the records that the viewer may read, with the values that paths lead to. */
    public Rows rows(Viewer viewer, ObjectType type, Collection<RecordId> ids, Set<Path> paths) {
        List<Path> readable = paths.stream()
                .filter(path -> !path.names().isEmpty() && Filters.mayAsk(viewer, type, path.names()))
                .toList();
        Query<Map.Entry<RecordId, Map<Path, Value>>> query = SelectStatement.readable(
                        viewer, tables.of(viewer), tables.of(viewer).of(type), List.of())
                .where(withId(ids))
                .paths(readable);
        Map<RecordId, Map<Path, Value>> values = new HashMap<>();
        database.read(viewer.binding(), query.sql(), query.reader())
                .forEach(row -> values.put(row.getKey(), row.getValue()));
        return new Rows(type, values, Contexts.of(viewer));
    }

    private static Sql withId(Collection<RecordId> ids) {
        return Sql.of("r.id = any(?)", ids.stream().mapToLong(RecordId::value).toArray());
    }

    /** Those of the records that the viewer may read, with these fields; one round trip for all objects. */
    public List<FoundRecord> findAll(
            Viewer viewer, Map<ObjectType, ? extends Collection<RecordId>> ids, Map<ObjectType, List<String>> fields) {
        List<Query<?>> queries = new ArrayList<>();
        ids.forEach((type, each) ->
                queries.add(select(viewer, RecordQuery.of(type).fields(fields.getOrDefault(type, List.of())))
                        .where(withId(each))
                        .few(each.size())
                        .of(viewer)));
        return queries.isEmpty()
                ? List.of()
                : database.readAll(viewer.binding(), queries).stream()
                        .flatMap(rows -> records(rows).stream())
                        .toList();
    }

    /** The record with its lines, unless there is none or the viewer may not read it; one round trip. */
    public Optional<FoundTree> findTree(Viewer viewer, ObjectType type, RecordId id) {
        List<Relations.Pointer> relations = Relations.of(viewer.snapshot()).lines(type);
        List<Query<?>> queries = new ArrayList<>();
        queries.add(kept.readable(viewer, type, id));
        relations.forEach(relation -> queries.add(kept.lines(viewer, relation.type(), id)));
        List<List<FoundRecord>> found = database.readAll(viewer.binding(), queries).stream()
                .map(RecordReader::records)
                .toList();
        Map<String, List<FoundRecord>> lines = new LinkedHashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            lines.put(relations.get(i).name(), found.get(i + 1));
        }
        return found.getFirst().stream().findFirst().map(root -> new FoundTree(root, lines));
    }

    /** The same; NOT_FOUND when there is no such record for the viewer. */
    public FoundTree getTree(Viewer viewer, ObjectType type, RecordId id) {
        return findTree(viewer, type, id).orElseThrow(() -> notFound(type, id));
    }

    private static List<FoundRecord> records(List<?> rows) {
        return rows.stream()
                .map(SelectStatement.Found.class::cast)
                .map(SelectStatement.Found::record)
                .toList();
    }

    /** The records that match, without an order. */
    SelectStatement select(Viewer viewer, RecordQuery query) {
        TenantTables ofTenant = tables.of(viewer);
        RecordTable table = ofTenant.of(query.type());
        Set<String> wanted = new HashSet<>(query.fields());
        var rights = Access.fieldRights(viewer, query.type());
        List<Field> fields = query.type().fields().stream()
                .filter(field -> wanted.contains(field.name()) || heads(query.type(), field))
                .filter(field -> rights.of(field) != FieldRight.HIDDEN)
                .toList();
        var select = SelectStatement.readable(viewer, ofTenant, table, fields);
        query.among().forEach(select::where);
        return select.where(query.filter()).search(query.search());
    }

    /** What stands at the head of every record, asked for or not: its name and its type. */
    private static boolean heads(ObjectType type, Field field) {
        return field.equals(type.nameField()) || field.name().equals(SystemFields.RECORD_TYPE);
    }

    static Problem notFound(ObjectType type, RecordId id) {
        return new Problem(ProblemCode.NOT_FOUND, Map.of("object", type.name(), "id", id.toString()));
    }
}

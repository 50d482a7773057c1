package io.fangyuan.automation;

import io.fangyuan.access.Access;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Fields;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Action;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.record.RecordReader;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fills in new records from others, with what the viewer may read and where the viewer may write. */
@Component
final class Prefills {
    private final RecordReader reader;

    Prefills(RecordReader reader) {
        this.reader = reader;
    }

    /** Throws FORBIDDEN when the viewer may not create such a record, and NOT_FOUND when one of the records is not there. */
    Prefill of(Viewer viewer, ObjectType type, Action.Outcome.Open open, List<RecordId> ids, Fields input) {
        ObjectType made = viewer.snapshot().object(open.object());
        if (!Access.mayCreate(viewer, made)) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("object", made.name()));
        }
        List<Map<String, Formula>> formulas = new ArrayList<>(List.of(open.values()));
        open.lines().ifPresent(lines -> formulas.add(lines.values()));
        RecordReader.Rows rows = reader.rows(viewer, type, ids, paths(formulas));
        EvaluationContext context = rows.context().with(input);
        var values = values(viewer, made, open.values(), rows.of(ids.getFirst()), context);
        if (open.lines().isEmpty()) {
            return new Prefill(made, values, "", made, List.of());
        }
        ObjectType line = viewer.snapshot().object(open.lines().get().object());
        var lines = ids.stream()
                .distinct()
                .map(id -> values(viewer, line, open.lines().get().values(), rows.of(id), context))
                .toList();
        return new Prefill(made, values, relation(viewer, made, line), line, lines);
    }

    private static String relation(Viewer viewer, ObjectType made, ObjectType line) {
        return Relations.of(viewer.snapshot()).lines(made).stream()
                .filter(relation -> relation.type() == line)
                .findFirst()
                .map(Relations.Pointer::name)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("relation", line.name())));
    }

    private static Set<Path> paths(Collection<Map<String, Formula>> formulas) {
        Set<Path> paths = new HashSet<>();
        formulas.forEach(each -> each.values().forEach(formula -> paths.addAll(formula.references())));
        paths.removeIf(path -> path.root() != Path.Root.RECORD);
        return paths;
    }

    private static Map<String, Value> values(
            Viewer viewer, ObjectType type, Map<String, Formula> formulas, Row row, EvaluationContext context) {
        Map<String, Value> values = new HashMap<>();
        formulas.forEach((name, formula) -> type.find(name)
                .filter(field -> Access.mayRead(viewer, type, field))
                .ifPresent(field -> values.put(name, value(field, formula, row, context))));
        return values;
    }

    /** What cannot be computed is left for the user to fill in. */
    private static Value value(Field field, Formula formula, Row row, EvaluationContext context) {
        try {
            return formula.evaluator().evaluate(row, context) instanceof Outcome.Result(var value)
                    ? field.fit(value)
                    : Value.BLANK;
        } catch (InvalidValue _) {
            return Value.BLANK;
        }
    }
}

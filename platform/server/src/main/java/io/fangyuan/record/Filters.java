package io.fangyuan.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.FormulaError;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Filters that viewers write or choose. A filter may only ask about what the viewer may read. */
public final class Filters {

    private Filters() {}

    /** The condition that a source text states; INVALID_FILTER with the columns of its errors when it is none. */
    public static Expression parse(Viewer viewer, ObjectType type, String source) {
        return switch (compile(viewer.snapshot(), type, source)) {
            case Compiled.Success(var formula) -> allowed(viewer, type, formula);
            case Compiled.Failure(var errors) ->
                throw new Problem(ProblemCode.INVALID_FILTER, Map.of(), violations(errors));
        };
    }

    /** What was compiled before in a snapshot. */
    private record Known(Cache<Source, Compiled> filters) {
        private static final int MOST = 200;

        static Known none() {
            return new Known(Caffeine.newBuilder().maximumSize(MOST).build());
        }
    }

    private record Source(String object, String text) {}

    private static Compiled compile(Snapshot snapshot, ObjectType type, String text) {
        return snapshot.derived(Known.class, _ -> Known.none())
                .filters()
                .get(
                        new Source(type.name(), text),
                        source -> Formulas.compile(source.text(), source.object(), snapshot.scope(), Options.filter()));
    }

    /** The condition of a formula, if the viewer may read every field it names; INVALID_FILTER otherwise. */
    public static Expression allowed(Viewer viewer, ObjectType type, Formula formula) {
        for (Path path : formula.references()) {
            if (path.root() == Path.Root.RECORD && !mayAsk(viewer, type, path.names())) {
                throw new Problem(ProblemCode.INVALID_FILTER, Map.of("field", path.toString()));
            }
        }
        return formula.tree();
    }

    /** Whether the viewer may ask for the field at the end of this way: it is stored and readable, as is every look-up. */
    public static boolean mayAsk(Viewer viewer, ObjectType type, List<String> names) {
        Optional<Field> field = type.find(names.getFirst()).filter(found -> Access.mayRead(viewer, type, found));
        if (field.isEmpty() || names.size() == 1) {
            return field.filter(Field::isStored).isPresent();
        }
        return field.flatMap(Field::target)
                .flatMap(viewer.snapshot()::findObject)
                .filter(target -> Access.may(viewer, target, Verb.READ))
                .filter(target -> mayAsk(viewer, target, names.subList(1, names.size())))
                .isPresent();
    }

    /** Whether the viewer may order lists by the field; a look-up is ordered by the name of what it points at. */
    public static boolean maySort(Viewer viewer, ObjectType type, String name) {
        return type.find(name)
                .filter(Field::sortable)
                .filter(field -> Access.mayRead(viewer, type, field))
                .filter(field -> field.target().isEmpty()
                        || mayReadNames(viewer, field.target().get()))
                .isPresent();
    }

    private static boolean mayReadNames(Viewer viewer, String object) {
        return viewer.snapshot()
                .findObject(object)
                .filter(target -> Access.mayReadName(viewer, target))
                .isPresent();
    }

    private static List<Violation> violations(List<FormulaError> errors) {
        return errors.stream()
                .map(error -> {
                    Map<String, Object> params = new HashMap<>(error.params());
                    params.put("column", error.column());
                    return Violation.of("/filter", "formula_" + error.code().code(), params);
                })
                .toList();
    }
}

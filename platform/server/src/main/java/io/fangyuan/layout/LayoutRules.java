package io.fangyuan.layout;

import io.fangyuan.formula.Formula;
import io.fangyuan.metadata.Condition;
import io.fangyuan.metadata.Layout;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a layout demands of a save: it presents, except that its required and read-only conditions bind every write of
 * the people it is for, whichever door the write comes through.
 */
public final class LayoutRules {

    private LayoutRules() {}

    /**
     * What the layout refuses of this change. A field that is not shown is not required.
     *
     * @param written names of the fields to which the caller gave another value; what the platform fills in is not theirs
     */
    public static List<Violation> violations(Layout layout, Change change, Set<String> written) {
        return layout.sections().stream()
                .filter(section -> shown(section.visible(), change))
                .flatMap(section -> section.items().stream())
                .flatMap(item -> violations(item, change, written))
                .toList();
    }

    /**
     * What a table of lines refuses of the change of one line.
     *
     * @param owner the record that the line belongs to, which the conditions of the columns are about
     */
    public static List<Violation> violations(Layout.LineTable table, Change owner, Change line, Set<String> written) {
        return table.columns().stream()
                .flatMap(column -> new Demand(
                                column.field(), column.required(), column.readOnly(), column.visible(), owner)
                        .violations(line, written))
                .toList();
    }

    private static Stream<Violation> violations(Layout.Item item, Change change, Set<String> written) {
        return new Demand(item.field(), item.required(), item.readOnly(), item.visible(), change)
                .violations(change, written);
    }

    /**
     * What is demanded of a field.
     *
     * @param judged what the conditions are about
     */
    private record Demand(
            String field, Condition required, Condition readOnly, Optional<Formula> visible, Change judged) {

        Stream<Violation> violations(Change change, Set<String> written) {
            String pointer = "/values/" + field;
            if (written.contains(field) && holds(readOnly, judged)) {
                return Stream.of(Violation.of(pointer, "read_only_here", Map.of()));
            }
            boolean missing = change.after(field).isBlank() && holds(required, judged) && shown(visible, judged);
            return missing ? Stream.of(Violation.of(pointer, "required", Map.of())) : Stream.empty();
        }
    }

    private static boolean shown(Optional<Formula> visible, Change change) {
        return visible.map(formula -> isTrue(formula, change)).orElse(true);
    }

    private static boolean holds(Condition condition, Change change) {
        return switch (condition) {
            case Condition.Always _ -> true;
            case Condition.Never _ -> false;
            case Condition.When(var formula) -> isTrue(formula, change);
        };
    }

    private static boolean isTrue(Formula formula, Change change) {
        return formula.evaluator().evaluate(change, change.context()).isTrue();
    }
}

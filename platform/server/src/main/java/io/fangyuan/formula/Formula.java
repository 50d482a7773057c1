package io.fangyuan.formula;

import io.fangyuan.formula.function.Functions;
import io.fangyuan.formula.language.Printer;
import java.util.List;
import java.util.Set;

/**
 * A checked formula, ready for all three back ends.
 *
 * @param source what its author wrote, with labels replaced by names; columns of faults count in it
 * @param tree the meaning
 * @param references every field it reads, with {@code $User} and {@code $Tenant}, in order of appearance
 * @param warnings what its author should look at
 * @param evaluator the formula compiled for the JVM
 */
public record Formula(
        String source, Expression tree, Set<Path> references, List<FormulaError> warnings, Evaluator evaluator) {

    /** The type of its value. */
    public Type type() {
        return tree.type();
    }

    /** The canonical text: names only, no needless brackets; it compiles to an equal tree. */
    public String print() {
        return Printer.print(tree);
    }

    /** The tree as maps, lists, strings and booleans, as schemas/formula-tree.schema.json describes it. */
    public Object toJson() {
        return TreeJson.write(tree);
    }

    /**
     * Whether its value depends on the record's own fields alone, so that it can be stored with the record: not on the
     * clock, the user, the tenant or other records.
     */
    public boolean isStorable() {
        return references.stream().allMatch(Path::isOwn) && !readsContext(tree);
    }

    /** Whether it calls a function that reads the clock, the zone or the state of the record. */
    public static boolean readsContext(Expression expression) {
        return expression instanceof Expression.Call call
                        && Functions.computed(call).readsContext()
                || expression.children().stream().anyMatch(Formula::readsContext);
    }

    /** Whether SQL can compute it. */
    public boolean runsInSql() {
        return FormulaSql.canCompile(tree);
    }
}

package io.fangyuan.formula;

import io.fangyuan.formula.sql.SqlCompiler;

/**
 * Formulas as PostgreSQL. No row makes the SQL raise an error: a fault is null. The record counts as saved and
 * unchanged. {@code columns} is asked for paths from the record only; {@code $User} and {@code $Tenant} are known.
 */
public final class FormulaSql {

    private FormulaSql() {}

    /** Whether {@code tree} can be computed in SQL; if not, the methods below must not be called with it. */
    public static boolean canCompile(Expression tree) {
        return SqlCompiler.canCompile(tree);
    }

    /** A condition for WHERE: true for exactly the rows that {@code condition} holds for, else false or null. */
    public static SqlFragment compilePredicate(Expression condition, Columns columns, EvaluationContext context) {
        return new SqlCompiler(columns, context).compile(condition).truth();
    }

    /** The value, null for blank and for a fault; for a condition that comes to blank, false. */
    public static SqlFragment compileValue(Expression tree, Columns columns, EvaluationContext context) {
        return new SqlCompiler(columns, context).result(tree).fragment();
    }

    /** A condition for WHERE: true for exactly the rows where {@code tree} has a fault. */
    public static SqlFragment compileFault(Expression tree, Columns columns, EvaluationContext context) {
        return new SqlCompiler(columns, context).compile(tree).fault();
    }
}

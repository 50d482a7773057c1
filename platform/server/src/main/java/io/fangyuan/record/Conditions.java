package io.fangyuan.record;

import io.fangyuan.formula.Columns;
import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Expression;
import io.fangyuan.formula.FormulaSql;
import io.fangyuan.formula.SqlFragment;
import io.fangyuan.store.Sql;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Conditions of formulas as SQL of the store. */
final class Conditions {
    private static final Sql TRUE = Sql.of("true");
    private static final Sql FALSE = Sql.of("false");

    private Conditions() {}

    /** A predicate that is never null. */
    static Sql sql(Expression condition, Columns columns, EvaluationContext context) {
        if (condition.equals(Expression.TRUE)) {
            return TRUE;
        }
        if (condition.equals(Expression.FALSE)) {
            return FALSE;
        }
        SqlFragment fragment = FormulaSql.compilePredicate(condition, columns, context);
        return new Sql("(" + fragment.text() + ")", new ArrayList<@Nullable Object>(fragment.binds()));
    }
}

package io.fangyuan.formula.language;

import io.fangyuan.formula.Expression.Comparison.Operator;
import io.fangyuan.formula.Type;

/** Which comparisons there are, and which types know them. */
final class Comparisons {

    private Comparisons() {}

    /** The operator written like this. */
    static Operator operator(String sign) {
        return switch (sign) {
            case "=", "==" -> Operator.EQUAL;
            case "<>", "!=" -> Operator.NOT_EQUAL;
            case "<" -> Operator.LESS;
            case ">" -> Operator.GREATER;
            case "<=" -> Operator.LESS_OR_EQUAL;
            case ">=" -> Operator.GREATER_OR_EQUAL;
            default -> throw new IllegalArgumentException(sign);
        };
    }

    static boolean knows(Operator operator, Type type) {
        return switch (type) {
            case Type.Text _, Type.Number _, Type.Date _, Type.DateTime _, Type.Time _, Type.Null _ -> true;
            case Type.Bool _, Type.Picklist _, Type.Reference _ ->
                operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
            case Type.MultiPicklist _ -> false;
        };
    }
}

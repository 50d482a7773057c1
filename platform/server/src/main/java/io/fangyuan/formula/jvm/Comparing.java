package io.fangyuan.formula.jvm;

import io.fangyuan.formula.Expression.Comparison;
import io.fangyuan.formula.Type;
import io.fangyuan.value.Value;

/** How values of one type compare. */
public final class Comparing {

    private Comparing() {}

    /** Whether blank compares as "", so that a comparison is never blank itself. */
    public static boolean isTwoValued(Type type) {
        return switch (type) {
            case Type.Text _, Type.Picklist _ -> true;
            case Type.Number _,
                    Type.Bool _,
                    Type.Date _,
                    Type.DateTime _,
                    Type.Time _,
                    Type.MultiPicklist _,
                    Type.Reference _,
                    Type.Null _ -> false;
        };
    }

    /** See {@link #isTwoValued(Type)}; one side may be the literal NULL. */
    public static boolean isTwoValued(Comparison comparison) {
        return isTwoValued(comparison.left().type())
                || isTwoValued(comparison.right().type());
    }

    /** By code point, as PostgreSQL's collation "C" does. */
    public static int text(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean oneIsBeyondTheBasicPlane = Character.isSurrogate(a) != Character.isSurrogate(b);
                return oneIsBeyondTheBasicPlane ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Compares two values of one type, neither blank. Those without an order differ by any number but zero. */
    public static int compare(Value left, Value right) {
        return switch (left) {
            case Value.Number(var number) -> number.compareTo(Values.number(right));
            case Value.Date(var date) -> date.compareTo(((Value.Date) right).date());
            case Value.DateTime(var instant) -> instant.compareTo(((Value.DateTime) right).instant());
            case Value.Time(var time) -> time.compareTo(((Value.Time) right).time());
            case Value.Bool(var bool) -> Boolean.compare(bool, ((Value.Bool) right).bool());
            case Value.Reference(var id) -> Long.compare(id, ((Value.Reference) right).id());
            case Value.Text(var text) -> text(text, Values.text(right));
            case Value.Many _, Value.Blank _ -> left.equals(right) ? 0 : 1;
        };
    }

    /** Whether {@code left} equals {@code right} as the operator = has it; blank equals blank where two-valued. */
    public static boolean equal(Value left, Value right, boolean twoValued) {
        return left.isBlank() || right.isBlank()
                ? twoValued && left.isBlank() && right.isBlank()
                : compare(left, right) == 0;
    }
}

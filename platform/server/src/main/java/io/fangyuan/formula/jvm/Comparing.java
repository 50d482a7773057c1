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

    /** Compares two values of one type, neither blank. */
    @FunctionalInterface
    public interface Order {
        int compare(Value left, Value right);
    }

    /** How values of this type compare. Those without an order differ by any number but zero. */
    public static Order order(Type type) {
        return switch (type) {
            case Type.Number _ -> (a, b) -> Values.number(a).compareTo(Values.number(b));
            case Type.Date _ -> (a, b) -> Dates.date(a).compareTo(Dates.date(b));
            case Type.DateTime _ -> (a, b) -> Dates.instant(a).compareTo(Dates.instant(b));
            case Type.Time _ -> (a, b) -> ((Value.Time) a).time().compareTo(((Value.Time) b).time());
            case Type.Text _, Type.Picklist _ -> (a, b) -> text(Values.text(a), Values.text(b));
            case Type.Bool _, Type.MultiPicklist _, Type.Reference _, Type.Null _ -> (a, b) -> a.equals(b) ? 0 : 1;
        };
    }

    /** Whether two values of one type are equal as the operator = has it; blank equals blank where two-valued. */
    public static boolean equal(Value left, Value right, boolean twoValued) {
        return left.equals(right) && (twoValued || !left.isBlank());
    }
}

package io.fangyuan.formula.sql;

import static io.fangyuan.formula.sql.Templates.expand;
import static io.fangyuan.formula.sql.Templates.fill;

import io.fangyuan.formula.Columns.Column;
import io.fangyuan.formula.Columns.Kept;
import io.fangyuan.formula.Expression.Comparison.Operator;
import io.fangyuan.formula.Expression.Field;
import io.fangyuan.formula.SqlFragment;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Comparing;
import io.fangyuan.value.Value;
import java.time.ZoneOffset;
import java.util.List;

/** Comparisons: in general, and of a column with a known value so that an index on the column serves. */
final class SqlComparisons {

    private SqlComparisons() {}

    /** The comparison of two values of one type. */
    static Sql general(Operator operator, List<Sql> sides, boolean twoValued) {
        return twoValued
                ? Sql.total(
                        "(" + text(sides.getFirst(), "$1") + sign(operator) + text(sides.getLast(), "$2") + ")", sides)
                : Sql.strict("($1 " + operator.sign() + " $2)", sides);
    }

    private static String text(Sql side, String place) {
        return side.isBlankable() || side.isFaultable() ? "coalesce(" + place + ", '')" : place;
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> " " + operator.sign() + " ";
            case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL -> " collate \"C\" " + operator.sign() + " ";
        };
    }

    /** Whether the column compares so with the value, true or else false or null, with the bare column on one side. */
    static SqlFragment withValue(Field field, Column column, Operator operator, Value value) {
        var type = field.type();
        if (value.isBlank()) {
            return Templates.text(blankHolds(operator, type, column.sql()));
        }
        if (type.equals(Type.BOOL)) {
            return Templates.text(boolHolds(operator, value, column.sql()));
        }
        var test = fill("(" + column.sql() + comparing(operator, type) + "$1)", List.of(bind(value, type, column)));
        return blankToo(field, operator, value) ? orNull(test, column) : test;
    }

    /** Whether the column holds one of the values, likewise. */
    static SqlFragment amongValues(Field field, Column column, List<Value> choices) {
        if (column.kept() == Kept.AS_UTC_MIDNIGHT || field.type().equals(Type.BOOL)) {
            var tests = choices.stream()
                    .map(choice -> withValue(field, column, Operator.EQUAL, choice))
                    .toList();
            return fill("($1)", List.of(Templates.join(tests, " or ")));
        }
        var test = expand("(" + column.sql() + " = any($1))", List.of(Literals.array(choices, field.type())));
        return choices.contains(field.whenBlank()) ? orNull(test, column) : test;
    }

    private static SqlFragment orNull(SqlFragment test, Column column) {
        return fill("($1 or " + column.sql() + " is null)", List.of(test));
    }

    private static String comparing(Operator operator, Type type) {
        return Comparing.isTwoValued(type) ? sign(operator) : " " + operator.sign() + " ";
    }

    /** Whether a null column, too, compares so: blank text is "" and a blank number may be zero. */
    private static boolean blankToo(Field field, Operator operator, Value value) {
        if (Comparing.isTwoValued(field.type())) {
            return operator.holds(-1);
        }
        return !field.whenBlank().isBlank()
                && operator.holds(Comparing.order(field.type()).compare(field.whenBlank(), value));
    }

    /** Blank text is "" and comes before all other; nothing else compares with blank. */
    private static String blankHolds(Operator operator, Type type, String column) {
        if (!Comparing.isTwoValued(type)) {
            return "false";
        }
        return switch (operator) {
            case EQUAL, LESS_OR_EQUAL -> "(" + column + " is null)";
            case NOT_EQUAL, GREATER -> "(" + column + " is not null)";
            case LESS -> "false";
            case GREATER_OR_EQUAL -> "true";
        };
    }

    private static String boolHolds(Operator operator, Value value, String column) {
        boolean wanted = value.equals(new Value.Bool(operator == Operator.EQUAL));
        return wanted ? column : "(" + column + " is not true)";
    }

    private static SqlFragment bind(Value value, Type type, Column column) {
        return column.kept() == Kept.AS_UTC_MIDNIGHT && value instanceof Value.Date(var date)
                ? new SqlFragment("?::timestamptz", List.of(date.atStartOfDay().toInstant(ZoneOffset.UTC)))
                : Literals.bind(value, type).fragment();
    }
}

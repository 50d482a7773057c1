package io.fangyuan.formula.sql;

import static java.util.stream.Collectors.joining;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.value.Value;
import java.util.List;
import java.util.stream.IntStream;

/** A call as its function writes it in SQL. Templates name the arguments {@code $1}, {@code $2} … */
public record SqlCall(Call call, List<Sql> arguments, EvaluationContext context) {

    /** The argument. */
    public Sql argument(int index) {
        return arguments.get(index);
    }

    /** The type of the argument. */
    public Type type(int index) {
        return call.arguments().get(index).type();
    }

    /** See {@link Sql#strict}. */
    public Sql strict(String template) {
        return Sql.strict(template, arguments);
    }

    /** See {@link Sql#strictOrBlank}. */
    public Sql strictOrBlank(String template) {
        return Sql.strictOrBlank(template, arguments);
    }

    /** See {@link Sql#strictOrFault}. */
    public Sql strictOrFault(String template) {
        return Sql.strictOrFault(template, arguments);
    }

    /** See {@link Sql#total}. */
    public Sql total(String template) {
        return Sql.total(template, arguments);
    }

    /** See {@link Sql#totalOrBlank}. */
    public Sql totalOrBlank(String template) {
        return Sql.totalOrBlank(template, arguments);
    }

    /** A bool that is never blank, with a simpler form for conditions. */
    public Sql total(String template, String condition) {
        var sql = total(template);
        return Sql.anyFaultable(arguments) ? sql : sql.trueWhen("(" + condition + ")", arguments);
    }

    /** The template, made null where an argument is; for functions of SQL that answer for null. */
    public String present(String template) {
        var nullable = IntStream.range(0, arguments.size())
                .filter(index -> arguments.get(index).isBlankable()
                        || arguments.get(index).isFaultable())
                .mapToObj(index -> "$" + (index + 1) + " is not null")
                .collect(joining(" and "));
        return nullable.isEmpty() ? template : "case when " + nullable + " then " + template + " end";
    }

    /** A value known now. */
    public Sql bind(Value value, Type type) {
        return Literals.bind(value, type);
    }

    /** The whole part of a number as an int between these. */
    public static String whole(String number, int least, int most) {
        return "least(greatest(trunc(" + number + "), " + least + "), " + most + ")::int";
    }

    /** The number, or null from 10^30 on; names it once. */
    public static String bounded(String number) {
        return Arithmetics.bounded(number);
    }

    /** The date of three numbers, or null where there is no such day. */
    public static String date(String year, String month, String day) {
        return """
                case when trunc(Y) between 1 and 9999 and trunc(M) between 1 and 12 and trunc(D) between 1 and 31 then \
                case when trunc(D) <= extract(day from make_date(YEAR, MONTH, 1) + interval '1 month - 1 day') \
                then make_date(YEAR, MONTH, DAY) end end""".replace("YEAR", whole(year, 1, 9999))
                .replace("MONTH", whole(month, 1, 12))
                .replace("DAY", whole(day, 1, 31))
                .replace("(Y)", "(" + year + ")")
                .replace("(M)", "(" + month + ")")
                .replace("(D)", "(" + day + ")");
    }
}

package io.fangyuan.formula.language;

import static java.util.stream.Collectors.joining;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.And;
import io.fangyuan.formula.Expression.Arithmetic;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Expression.Comparison;
import io.fangyuan.formula.Expression.Concatenation;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.Expression.Field;
import io.fangyuan.formula.Expression.In;
import io.fangyuan.formula.Expression.Negation;
import io.fangyuan.formula.Expression.Not;
import io.fangyuan.formula.Expression.Or;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Comparing;
import io.fangyuan.formula.jvm.Decimals;
import io.fangyuan.value.Value;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a tree as its canonical text: names, few brackets, functions for AND, OR and NOT. */
public final class Printer {
    private static final int PREFIX = Parser.precedence("^") + 1;
    private static final int PRIMARY = PREFIX + 1;
    private static final Set<String> KEYWORDS = Set.of("TRUE", "FALSE", "NULL");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    private Printer() {}

    /** The canonical text; compiled with the same options it gives an equal tree. */
    public static String print(Expression expression) {
        return switch (expression) {
            case Constant(var value, var type) -> constant(value, type);
            case Field field -> field.prior() ? call("PRIORVALUE", path(field.path())) : path(field.path());
            case And(var operands) -> call("AND", operands);
            case Or(var operands) -> call("OR", operands);
            case Not(var operand) -> call("NOT", print(operand));
            case In in -> in(in);
            case Call call -> call(call.function(), call.arguments());
            case Negation(var operand) -> "-" + atLeast(PREFIX, operand);
            case Comparison(var operator, var left, var right) ->
                infix(left, operator.sign(), right, precedence(expression));
            case Arithmetic(var operator, var left, var right, var _, var _) ->
                infix(left, operator.sign(), right, precedence(expression));
            case Concatenation(var operands) ->
                operands.stream()
                        .map(operand -> atLeast(precedence(expression) + 1, operand))
                        .collect(joining(" & "));
        };
    }

    /** The name, in brackets where it does not read as one plain word. */
    static String name(String name) {
        boolean plain = Lexer.isPlainName(name) && !KEYWORDS.contains(name.toUpperCase(Locale.ROOT));
        return plain ? name : "[" + name.replace("]", "]]") + "]";
    }

    /** The text as a literal. */
    static String quoted(String text) {
        var escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return '"' + escaped + '"';
    }

    private static String path(Path path) {
        var names = path.names().stream().map(Printer::name).collect(joining("."));
        return switch (path.root()) {
            case RECORD -> names.isEmpty() ? "$Record" : names;
            case USER -> names.isEmpty() ? "$User" : "$User." + names;
            case TENANT -> "$Tenant." + names;
            case INPUT -> "$Input." + names;
        };
    }

    private static String constant(Value value, Type type) {
        return switch (value) {
            case Value.Blank _ -> Comparing.isTwoValued(type) ? "\"\"" : "NULL";
            case Value.Text(var text) -> quoted(text);
            case Value.Number(var number) -> Decimals.plain(number);
            case Value.Bool(var bool) -> bool ? "TRUE" : "FALSE";
            case Value.Date(var date) ->
                "DATE(%d, %d, %d)".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            case Value.DateTime(var instant) -> call("DATETIMEVALUE", quoted(MOMENT.format(instant)));
            case Value.Time(var time) -> call("TIMEVALUE", quoted(TIME.format(time)));
            case Value.Reference(var id) -> quoted(Long.toString(id));
            case Value.Many many -> throw new IllegalArgumentException("no formula writes several choices: " + many);
        };
    }

    private static String in(In in) {
        var type = in.operand().type();
        var choices = in.choices().stream().map(choice -> constant(choice, type));
        return call("IN", Stream.concat(Stream.of(print(in.operand())), choices).collect(joining(", ")));
    }

    private static String call(String function, List<Expression> arguments) {
        return call(function, arguments.stream().map(Printer::print).collect(joining(", ")));
    }

    private static String call(String function, String arguments) {
        return function + "(" + arguments + ")";
    }

    private static String infix(Expression left, String sign, Expression right, int precedence) {
        return atLeast(precedence, left) + " " + sign + " " + atLeast(precedence + 1, right);
    }

    /** The text, in brackets when it binds more loosely than its place demands. */
    private static String atLeast(int precedence, Expression expression) {
        var text = print(expression);
        return precedence(expression) >= precedence ? text : "(" + text + ")";
    }

    private static int precedence(Expression expression) {
        return switch (expression) {
            case Comparison comparison ->
                Parser.precedence(comparison.operator().sign());
            case Arithmetic arithmetic ->
                Parser.precedence(arithmetic.operator().sign());
            case Concatenation concatenation -> concatenation.operands().size() > 1 ? Parser.precedence("&") : PRIMARY;
            case Negation _ -> PREFIX;
            case Constant(Value.Number(var number), var _) -> number.signum() < 0 ? PREFIX : PRIMARY;
            case Constant _, Field _, And _, Or _, Not _, In _, Call _ -> PRIMARY;
        };
    }
}

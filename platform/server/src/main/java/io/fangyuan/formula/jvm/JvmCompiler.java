package io.fangyuan.formula.jvm;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Evaluator;
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
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.function.Functions;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Compiles a tree into closures; what depends on no record and no context is computed at once. */
public final class JvmCompiler {
    private static final Frame NOTHING =
            new Frame(_ -> Value.BLANK, EvaluationContext.at(Instant.EPOCH, ZoneId.of("UTC")));

    private JvmCompiler() {}

    /** The evaluator of {@code tree}. */
    public static Evaluator evaluator(Expression tree) {
        var code = compile(tree);
        boolean condition = tree.type().equals(Type.BOOL);
        return (row, context) -> {
            try {
                var value = code.run(new Frame(row, context));
                return new Outcome.Result(condition && value.isBlank() ? Values.FALSE : value);
            } catch (FaultSignal fault) {
                return new Outcome.Fault(fault.code(), fault.column());
            }
        };
    }

    /** The value of an expression that reads no field of the record; conditions may be blank here. */
    public static Outcome value(Expression expression, EvaluationContext context) {
        try {
            return new Outcome.Result(compile(expression).run(new Frame(_ -> Value.BLANK, context)));
        } catch (FaultSignal fault) {
            return new Outcome.Fault(fault.code(), fault.column());
        }
    }

    private static Code compile(Expression expression) {
        var code = closure(expression);
        return expression instanceof Constant || !isConstant(expression) ? code : folded(code);
    }

    /** The closure that answers with the value computed now; a fault stays for the evaluation. */
    private static Code folded(Code code) {
        try {
            var value = code.run(NOTHING);
            return _ -> value;
        } catch (FaultSignal _) {
            return code;
        }
    }

    private static Code closure(Expression expression) {
        return switch (expression) {
            case Constant(var value, var _) -> _ -> value;
            case Field field -> field(field);
            case And(var operands) -> and(compile(operands));
            case Or(var operands) -> or(compile(operands));
            case Not(var operand) -> Code.strict(compile(operand), value -> Values.bool(!Values.isTrue(value)));
            case Comparison comparison -> comparison(comparison);
            case In in -> in(in);
            case Arithmetic arithmetic -> arithmetic(arithmetic);
            case Negation(var operand) ->
                Code.strict(
                        compile(operand),
                        value -> new Value.Number(Values.number(value).negate()));
            case Concatenation(var operands) -> concatenation(compile(operands));
            case Call call -> Functions.computed(call).code(call, compile(call.arguments()));
        };
    }

    private static List<Code> compile(List<Expression> expressions) {
        return expressions.stream().map(JvmCompiler::compile).toList();
    }

    private static Code field(Field field) {
        var path = field.path();
        var whenBlank = field.whenBlank();
        Code read = switch (path.root()) {
            case RECORD ->
                field.prior()
                        ? frame -> frame.prior(path)
                        : frame -> frame.row().value(path);
            case USER -> frame -> frame.context().user().value(path);
            case TENANT -> frame -> frame.context().tenant().value(path);
            case INPUT -> frame -> frame.context().input().value(path);
        };
        if (whenBlank.isBlank()) {
            return read;
        }
        return frame -> {
            var value = read.run(frame);
            return value.isBlank() ? whenBlank : value;
        };
    }

    private static Code and(List<Code> operands) {
        var all = operands.toArray(Code[]::new);
        return frame -> {
            for (var operand : all) {
                if (!Values.isTrue(operand.run(frame))) {
                    return Values.FALSE;
                }
            }
            return Values.TRUE;
        };
    }

    private static Code or(List<Code> operands) {
        var all = operands.toArray(Code[]::new);
        return frame -> {
            for (var operand : all) {
                if (Values.isTrue(operand.run(frame))) {
                    return Values.TRUE;
                }
            }
            return Values.FALSE;
        };
    }

    private static Code concatenation(List<Code> operands) {
        var all = operands.toArray(Code[]::new);
        return frame -> {
            var text = new StringBuilder();
            for (var operand : all) {
                text.append(Values.text(operand.run(frame)));
            }
            return Value.text(text.toString());
        };
    }

    private static Code comparison(Comparison comparison) {
        var left = compile(comparison.left());
        var right = compile(comparison.right());
        var operator = comparison.operator();
        if (Comparing.isTwoValued(comparison)) {
            return frame -> Values.bool(
                    operator.holds(Comparing.text(Values.text(left.run(frame)), Values.text(right.run(frame)))));
        }
        var order = Comparing.order(comparison.left().type());
        return Code.strict(left, right, (a, b) -> Values.bool(operator.holds(order.compare(a, b))));
    }

    private static Code in(In in) {
        var operand = compile(in.operand());
        var choices = Set.copyOf(in.choices());
        if (Comparing.isTwoValued(in.operand().type())) {
            return frame -> Values.bool(choices.contains(operand.run(frame)));
        }
        return Code.strict(operand, value -> Values.bool(choices.contains(value)));
    }

    private static Code arithmetic(Arithmetic arithmetic) {
        var left = compile(arithmetic.left());
        var right = compile(arithmetic.right());
        var at = arithmetic.position();
        boolean plus = arithmetic.operator() == Arithmetic.Operator.ADD;
        return switch (arithmetic.left().type()) {
            case Type.Date _ ->
                arithmetic.type().equals(Type.NUMBER)
                        ? Code.strict(
                                left,
                                right,
                                (a, b) -> Value.number(ChronoUnit.DAYS.between(Dates.date(b), Dates.date(a))))
                        : Code.strict(left, right, (a, b) -> Dates.plusDays(Dates.date(a), signed(b, plus), at));
            case Type.DateTime _ ->
                arithmetic.type().equals(Type.NUMBER)
                        ? Code.strict(left, right, (a, b) -> Dates.daysBetween(Dates.instant(b), Dates.instant(a), at))
                        : Code.strict(left, right, (a, b) -> Dates.plusDays(Dates.instant(a), signed(b, plus), at));
            default -> Code.strict(left, right, numeric(arithmetic));
        };
    }

    private static Code.Binary numeric(Arithmetic arithmetic) {
        var at = arithmetic.position();
        return switch (arithmetic.operator()) {
            case ADD -> (a, b) -> Decimals.value(Values.number(a).add(Values.number(b)), at);
            case SUBTRACT -> (a, b) -> Decimals.value(Values.number(a).subtract(Values.number(b)), at);
            case MULTIPLY -> (a, b) -> Decimals.value(Values.number(a).multiply(Values.number(b)), at);
            case DIVIDE -> (a, b) -> Decimals.divide(Values.number(a), Values.number(b), at);
            case POWER -> (a, b) -> Decimals.power(Values.number(a), Values.number(b), at);
        };
    }

    private static BigDecimal signed(Value days, boolean plus) {
        return plus ? Values.number(days) : Values.number(days).negate();
    }

    /** Whether the value depends on neither record nor context. */
    private static boolean isConstant(Expression expression) {
        boolean reads = expression instanceof Field
                || expression instanceof Call call && Functions.computed(call).readsContext();
        return !reads && expression.children().stream().allMatch(JvmCompiler::isConstant);
    }
}

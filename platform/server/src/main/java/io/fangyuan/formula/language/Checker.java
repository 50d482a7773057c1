package io.fangyuan.formula.language;

import static io.fangyuan.formula.FormulaErrorCode.COMPARED_WITH_NULL;
import static io.fangyuan.formula.FormulaErrorCode.DIFFERENT_TYPES;
import static io.fangyuan.formula.FormulaErrorCode.NOT_COMPARABLE;
import static io.fangyuan.formula.FormulaErrorCode.UNKNOWN_FUNCTION;
import static io.fangyuan.formula.FormulaErrorCode.WRONG_NUMBER_OF_ARGUMENTS;
import static io.fangyuan.formula.FormulaErrorCode.WRONG_TYPE;
import static io.fangyuan.formula.language.Findings.BROKEN;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.And;
import io.fangyuan.formula.Expression.Arithmetic;
import io.fangyuan.formula.Expression.Comparison;
import io.fangyuan.formula.Expression.Concatenation;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.Expression.Negation;
import io.fangyuan.formula.Expression.Not;
import io.fangyuan.formula.Expression.Or;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Scope;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.function.Functions;
import io.fangyuan.formula.jvm.Comparing;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives every part of what was written its meaning and type, and collects all mistakes. */
final class Checker {
    private final Names names;
    private final Literals literals;
    private final Scope scope;
    private final Options options;
    private final Findings findings;

    Checker(String object, Scope scope, Options options, Findings findings) {
        this.names = new Names(object, scope, options, findings);
        this.literals = new Literals(scope, findings);
        this.scope = scope;
        this.options = options;
        this.findings = findings;
    }

    Scope scope() {
        return scope;
    }

    Options options() {
        return options;
    }

    Findings findings() {
        return findings;
    }

    Literals literals() {
        return literals;
    }

    /** The whole formula, brought to the expected type. */
    Expression checkResult(Syntax syntax) {
        var result = check(syntax);
        if (result == BROKEN) {
            return BROKEN;
        }
        var expected = options.expected().orElse(result.type());
        var fitting = literals.fit(result, syntax, expected);
        if (fitting.isEmpty() || fitting.get().type().equals(Type.NULL)) {
            return refuse(
                    FormulaErrorCode.WRONG_RESULT_TYPE,
                    syntax.span(),
                    Map.of("expected", expected.word(), "given", result.type().word()));
        }
        return fitting.get();
    }

    Expression check(Syntax syntax) {
        return switch (syntax) {
            case Syntax.NumberLiteral(var number, var _) -> new Constant(new Value.Number(number), Type.NUMBER);
            case Syntax.TextLiteral(var text, var _) -> new Constant(Value.text(text), Type.TEXT);
            case Syntax.BoolLiteral(var bool, var _) -> bool ? Expression.TRUE : Expression.FALSE;
            case Syntax.NullLiteral _ -> new Constant(Value.BLANK, Type.NULL);
            case Syntax.Name name -> names.field(name);
            case Syntax.Prefix prefix -> prefix(prefix);
            case Syntax.Binary binary -> binary(binary);
            case Syntax.Invocation invocation -> invocation(invocation);
        };
    }

    private Expression prefix(Syntax.Prefix prefix) {
        if (prefix.operator().equals("!")) {
            return new Not(typed(prefix.operand(), Type.BOOL));
        }
        var operand = typed(prefix.operand(), Type.NUMBER);
        if (prefix.operator().equals("+") || operand == BROKEN) {
            return operand;
        }
        return operand instanceof Constant(Value.Number(var number), var _)
                ? new Constant(new Value.Number(number.negate()), Type.NUMBER)
                : new Negation(operand);
    }

    private Expression binary(Syntax.Binary binary) {
        return switch (binary.operator()) {
            case "||" -> new Or(List.of(typed(binary.left(), Type.BOOL), typed(binary.right(), Type.BOOL)));
            case "&&" -> new And(List.of(typed(binary.left(), Type.BOOL), typed(binary.right(), Type.BOOL)));
            case "&" -> new Concatenation(List.of(typed(binary.left(), Type.TEXT), typed(binary.right(), Type.TEXT)));
            case "+" -> sum(binary, Arithmetic.Operator.ADD);
            case "-" -> sum(binary, Arithmetic.Operator.SUBTRACT);
            case "*" -> numeric(binary, Arithmetic.Operator.MULTIPLY);
            case "/" -> numeric(binary, Arithmetic.Operator.DIVIDE);
            case "^" -> numeric(binary, Arithmetic.Operator.POWER);
            default -> comparison(binary);
        };
    }

    private Expression numeric(Syntax.Binary binary, Arithmetic.Operator operator) {
        var left = typed(binary.left(), Type.NUMBER);
        var right = typed(binary.right(), Type.NUMBER);
        return new Arithmetic(
                operator, left, right, Type.NUMBER, binary.operatorSpan().position());
    }

    /** Plus and minus, whose meaning depends on the types: numbers, dates and moments; plus also joins texts. */
    private Expression sum(Syntax.Binary binary, Arithmetic.Operator operator) {
        var left = check(binary.left());
        var right = check(binary.right());
        if (left == BROKEN || right == BROKEN) {
            return BROKEN;
        }
        boolean adds = operator == Arithmetic.Operator.ADD;
        if (adds && left.type().equals(Type.TEXT) && right.type().equals(Type.TEXT)) {
            return new Concatenation(List.of(left, right));
        }
        var at = binary.operatorSpan().position();
        if (adds && left.type().equals(Type.NUMBER) && isDay(right.type())) {
            return new Arithmetic(operator, right, left, right.type(), at);
        }
        if (isDay(left.type()) && right.type().equals(Type.NUMBER)) {
            return new Arithmetic(operator, left, right, left.type(), at);
        }
        if (!adds && isDay(left.type()) && right.type().equals(left.type())) {
            return new Arithmetic(operator, left, right, Type.NUMBER, at);
        }
        var summand = fitting(left, binary.left(), Type.NUMBER);
        var other = fitting(right, binary.right(), Type.NUMBER);
        return new Arithmetic(operator, summand, other, Type.NUMBER, at);
    }

    private static boolean isDay(Type type) {
        return type.equals(Type.DATE) || type.equals(Type.DATE_TIME);
    }

    private Expression comparison(Syntax.Binary binary) {
        var operator = Comparisons.operator(binary.operator());
        var sides = unified(
                List.of(check(binary.left()), check(binary.right())),
                List.of(binary.left(), binary.right()),
                binary.span());
        return compared(operator, sides, binary.span());
    }

    /** A comparison of two expressions of one type, where that type has it. */
    Expression compared(Comparison.Operator operator, List<Expression> sides, Span span) {
        if (sides.contains(BROKEN)) {
            return sides.stream().anyMatch(side -> side == BROKEN) ? BROKEN : nullCompared(span);
        }
        var type = sides.getFirst().type();
        if (!Comparisons.knows(operator, type)) {
            return refuse(NOT_COMPARABLE, span, Map.of("operator", operator.sign(), "type", type.word()));
        }
        boolean blank = sides.stream().anyMatch(side -> side instanceof Constant(Value.Blank _, var _));
        if (blank && !Comparing.isTwoValued(type)) {
            return nullCompared(span);
        }
        return new Comparison(operator, sides.getFirst(), sides.getLast());
    }

    private Expression nullCompared(Span span) {
        return findings.refuse(COMPARED_WITH_NULL, span, Map.of(), Optional.of("ISBLANK"));
    }

    private Expression invocation(Syntax.Invocation invocation) {
        var function = Functions.named(invocation.function());
        if (function.isEmpty()) {
            var known = Functions.all().stream().map(one -> one.manual().name()).toList();
            return findings.refuse(
                    UNKNOWN_FUNCTION,
                    invocation.nameSpan(),
                    Map.of("name", invocation.function()),
                    Suggestions.near(invocation.function(), known));
        }
        var arguments = invocation.arguments().stream().map(this::check).toList();
        var arity = function.get().arity();
        return arity.admits(arguments.size())
                ? function.get().check(new CallSite(this, invocation, arguments))
                : wrongNumber(invocation);
    }

    Expression wrongNumber(Syntax.Invocation invocation) {
        var arity = Functions.named(invocation.function()).orElseThrow().arity();
        var params = new HashMap<String, Object>(Map.of(
                "function", invocation.function(),
                "least", arity.least(),
                "given", invocation.arguments().size()));
        if (!arity.isOpen()) {
            params.put("most", arity.most());
        }
        return refuse(WRONG_NUMBER_OF_ARGUMENTS, invocation.nameSpan(), params);
    }

    private Expression typed(Syntax syntax, Type type) {
        return fitting(check(syntax), syntax, type);
    }

    /** The expression as one of {@code type}, or an error. */
    Expression fitting(Expression expression, Syntax syntax, Type type) {
        return literals.fit(expression, syntax, type)
                .orElseGet(() -> refuse(
                        WRONG_TYPE,
                        syntax.span(),
                        Map.of(
                                "expected",
                                type.word(),
                                "given",
                                expression.type().word())));
    }

    /** The expressions brought to one type, which literals adapt to; all broken when there is none. */
    List<Expression> unified(List<Expression> expressions, List<Syntax> syntaxes, Span span) {
        var type = literals.common(expressions, syntaxes);
        var unified = new ArrayList<Expression>();
        for (int i = 0; i < expressions.size(); i++) {
            var fitting = literals.fit(expressions.get(i), syntaxes.get(i), type);
            if (fitting.isEmpty()) {
                var broken = refuse(
                        DIFFERENT_TYPES,
                        span,
                        Map.of(
                                "left", type.word(),
                                "right", expressions.get(i).type().word()));
                return expressions.stream().map(_ -> broken).toList();
            }
            unified.add(fitting.get());
        }
        return List.copyOf(unified);
    }

    private Expression refuse(FormulaErrorCode code, Span span, Map<String, Object> params) {
        return findings.refuse(code, span, params);
    }
}

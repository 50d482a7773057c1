package io.fangyuan.formula.language;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Expression.Comparison;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.Expression.Field;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Scope;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.function.Signature;
import io.fangyuan.formula.jvm.JvmCompiler;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One call as its function checks it: the arguments, already checked themselves, and where to report mistakes. */
public final class CallSite {
    private static final EvaluationContext NOWHERE = EvaluationContext.at(Instant.EPOCH, ZoneId.of("UTC"));

    private final Checker checker;
    private final Syntax.Invocation invocation;
    private final List<Expression> arguments;
    private final String function;

    CallSite(Checker checker, Syntax.Invocation invocation, List<Expression> arguments) {
        this(checker, invocation, arguments, invocation.function());
    }

    private CallSite(Checker checker, Syntax.Invocation invocation, List<Expression> arguments, String function) {
        this.function = function;
        this.checker = checker;
        this.invocation = invocation;
        this.arguments = arguments;
    }

    /** The same call, of the function that this one is another name for. */
    public CallSite as(String function) {
        return new CallSite(checker, invocation, arguments, function);
    }

    /** How many arguments there are. */
    public int count() {
        return arguments.size();
    }

    /** The argument, of whatever type. */
    public Expression argument(int index) {
        return arguments.get(index);
    }

    /** All arguments. */
    public List<Expression> arguments() {
        return arguments;
    }

    /** The argument as one of {@code type}; anything else is reported. */
    public Expression argument(int index, Type type) {
        return checker.fitting(argument(index), syntax(index), type);
    }

    /** All arguments as ones of {@code type}. */
    public List<Expression> arguments(Type type) {
        return IntStream.range(0, count())
                .mapToObj(index -> argument(index, type))
                .toList();
    }

    /** These arguments brought to one type, or reported. */
    public List<Expression> unified(List<Integer> indexes) {
        return checker.unified(
                indexes.stream().map(arguments::get).toList(),
                indexes.stream().map(invocation.arguments()::get).toList(),
                invocation.span());
    }

    /** The text written out as this argument; anything else is reported. */
    public Optional<String> literal(int index) {
        if (syntax(index) instanceof Syntax.TextLiteral literal) {
            return Optional.of(literal.text());
        }
        if (argument(index) != Findings.BROKEN) {
            refuse(FormulaErrorCode.LITERAL_NEEDED, index, Map.of("function", invocation.function()));
        }
        return Optional.empty();
    }

    /** The choice of {@code picklist} written out as this argument, as a constant of {@code type}. */
    public Expression choice(int index, String picklist, Type type) {
        return literal(index)
                .map(text -> checker.literals()
                        .choice(picklist, type, text, syntax(index).span()))
                .orElse(Findings.BROKEN);
    }

    /** The record's own field that is this argument; anything else is reported. */
    public Optional<Field> ownField(int index) {
        if (argument(index) instanceof Field field && field.path().isOwn() && !field.prior()) {
            return Optional.of(field);
        }
        if (argument(index) != Findings.BROKEN) {
            refuse(FormulaErrorCode.OWN_FIELD_NEEDED, index, Map.of("function", invocation.function()));
        }
        return Optional.empty();
    }

    /** Reports unless the formula is a rule. */
    public void requireRule() {
        if (checker.options().use() != Options.Use.RULE) {
            refuse(FormulaErrorCode.ONLY_IN_RULES);
        }
    }

    /** The comparison of two expressions of one type; reported where the type has none. */
    public Expression compare(Comparison.Operator operator, List<Expression> sides) {
        return checker.compared(operator, sides, invocation.span());
    }

    /** Whether the operator = knows values of this type. */
    public boolean isComparable(Type type) {
        return Comparisons.knows(Comparison.Operator.EQUAL, type);
    }

    /** The constant that a call with constant arguments comes to; a fault is reported. */
    public Expression folded(Call call) {
        return switch (JvmCompiler.value(call, NOWHERE)) {
            case Outcome.Result(var value) -> new Constant(value, call.type());
            case Outcome.Fault _ ->
                checker.findings()
                        .refuse(
                                FormulaErrorCode.INVALID_LITERAL,
                                invocation.span(),
                                Map.of("text", Printer.print(call)));
        };
    }

    /** Reports a number of arguments that the arity admits but the function does not. */
    public Expression wrongCount() {
        return checker.wrongNumber(invocation);
    }

    /** Reports a mistake in the call as a whole. */
    public Expression refuse(FormulaErrorCode code) {
        return checker.findings().refuse(code, invocation.nameSpan(), Map.of("function", invocation.function()));
    }

    /** Reports a mistake in an argument. */
    public Expression refuse(FormulaErrorCode code, int index, Map<String, Object> params) {
        return checker.findings().refuse(code, syntax(index).span(), params);
    }

    /** Reports that an argument is of none of the types it may have. */
    public Expression wrongType(int index, Type... expected) {
        if (argument(index) == Findings.BROKEN) {
            return Findings.BROKEN;
        }
        var words = String.join(", ", List.of(expected).stream().map(Type::word).toList());
        return refuse(
                FormulaErrorCode.WRONG_TYPE,
                index,
                Map.of("expected", words, "given", argument(index).type().word()));
    }

    /** Points the author to something that may not be meant. */
    public void warn(FormulaErrorCode code) {
        checker.findings().warn(code, invocation.span());
    }

    /** What the formula may refer to. */
    public Scope scope() {
        return checker.scope();
    }

    /** The call as a node. */
    public Expression call(Type type, List<Expression> arguments) {
        return new Call(function, arguments, type, invocation.nameSpan().position());
    }

    /** The call by the first signature that fits; else what does not fit the nearest one is reported. */
    public Expression callBy(List<Signature> signatures) {
        var possible = signatures.stream()
                .filter(signature -> signature.arity().admits(count()))
                .toList();
        var fitting = possible.stream()
                .filter(signature -> firstMisfit(signature) == count())
                .findFirst();
        if (fitting.isPresent()) {
            return call(fitting.get().result(), taken(fitting.get()));
        }
        int misfit = possible.stream().mapToInt(this::firstMisfit).max().orElse(0);
        var expected = possible.stream()
                .filter(signature -> firstMisfit(signature) == misfit)
                .map(signature -> signature.parameter(misfit))
                .toArray(Type[]::new);
        return possible.isEmpty() ? wrongCount() : wrongType(misfit, expected);
    }

    private int firstMisfit(Signature signature) {
        int index = 0;
        while (index < count() && fits(index, signature.parameter(index))) {
            index++;
        }
        return index;
    }

    private boolean fits(int index, Type type) {
        return checker.literals().fit(argument(index), syntax(index), type).isPresent();
    }

    private List<Expression> taken(Signature signature) {
        return IntStream.range(0, count())
                .mapToObj(index -> argument(index, signature.parameter(index)))
                .toList();
    }

    private Syntax syntax(int index) {
        return invocation.arguments().get(index);
    }
}

package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Comparison;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.Expression.In;
import io.fangyuan.formula.Expression.Or;
import io.fangyuan.formula.language.CallSite;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a value is one of several. */
final class InFunction implements Function {

    @Override
    public Manual manual() {
        return new Manual("IN", "值是否为列出的几个之一", "Whether a value is one of several", "IN(stage, \"won\", \"lost\")");
    }

    @Override
    public Arity arity() {
        return Arity.atLeast(2);
    }

    @Override
    public Expression check(CallSite site) {
        var all = site.unified(IntStream.range(0, site.count()).boxed().toList());
        var operand = all.getFirst();
        var choices = all.subList(1, all.size());
        boolean writtenOut = choices.stream()
                .allMatch(choice -> choice instanceof Constant(var value, var type)
                        && !value.isBlank()
                        && type.equals(operand.type()));
        if (writtenOut && site.isComparable(operand.type())) {
            return new In(
                    operand,
                    choices.stream().map(choice -> ((Constant) choice).value()).toList());
        }
        return new Or(choices.stream()
                .map(choice -> site.compare(Comparison.Operator.EQUAL, List.of(operand, choice)))
                .toList());
    }
}

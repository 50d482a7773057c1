package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Code;
import io.fangyuan.formula.jvm.Comparing;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.formula.sql.Sql;
import io.fangyuan.formula.sql.SqlCall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The result beside the first value that equals the expression, else the last argument. */
final class CaseFunction implements Computed {

    @Override
    public Manual manual() {
        return new Manual(
                "CASE",
                "按值取对应的结果，都不等时取最后一个",
                "The result beside the value that an expression equals, else the last",
                "CASE(stage, \"won\", 1, \"lost\", 0, 0.5)");
    }

    @Override
    public Arity arity() {
        return Arity.atLeast(4);
    }

    @Override
    public Expression check(CallSite site) {
        if (site.count() % 2 != 0) {
            return site.wrongCount();
        }
        int last = site.count() - 1;
        var compared = site.unified(indexes(index -> index == 0 || index % 2 == 1 && index < last, site.count()));
        var results = site.unified(indexes(index -> index > 0 && index % 2 == 0 || index == last, site.count()));
        var arguments = new ArrayList<Expression>(List.of(compared.getFirst()));
        for (int i = 1; i < compared.size(); i++) {
            arguments.add(compared.get(i));
            arguments.add(results.get(i - 1));
        }
        arguments.add(results.getLast());
        return site.isComparable(compared.getFirst().type())
                ? site.call(results.getFirst().type(), arguments)
                : site.wrongType(0, Type.TEXT, Type.NUMBER, Type.DATE);
    }

    @Override
    public Code code(Call call, List<Code> arguments) {
        boolean twoValued = Comparing.isTwoValued(call.arguments().getFirst().type());
        var subject = arguments.getFirst();
        return frame -> {
            var value = subject.run(frame);
            for (int i = 1; i + 1 < arguments.size(); i += 2) {
                if (Comparing.equal(value, arguments.get(i).run(frame), twoValued)) {
                    return arguments.get(i + 1).run(frame);
                }
            }
            return arguments.getLast().run(frame);
        };
    }

    @Override
    public Sql sql(SqlCall call) {
        return Sql.sharing(call.argument(0), subject -> choice(call, subject));
    }

    private static Sql choice(SqlCall call, Sql subject) {
        boolean twoValued = Comparing.isTwoValued(call.type(0));
        var conditions = new ArrayList<Sql>();
        var results = new ArrayList<Sql>();
        for (int i = 1; i + 1 < call.arguments().size(); i += 2) {
            var sides = List.of(subject, call.argument(i));
            conditions.add(
                    twoValued
                            ? Sql.total("(coalesce($1, '') = coalesce($2, ''))", sides)
                            : Sql.strict("($1 = $2)", sides));
            results.add(call.argument(i + 1));
        }
        results.add(call.arguments().getLast());
        return Sql.choice(conditions, results);
    }

    private static List<Integer> indexes(IntPredicate wanted, int count) {
        return IntStream.range(0, count).filter(wanted).boxed().toList();
    }
}

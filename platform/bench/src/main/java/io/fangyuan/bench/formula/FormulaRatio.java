package io.fangyuan.bench.formula;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Outcome;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;

/** Ten formulas evaluated by both engines in turns, by the processor time of the thread. */
public final class FormulaRatio {
    private static final int ROUNDS = 9;
    private static final int BATCH = 2_000;

    /** The same condition or value in our language and in JEXL's. */
    private static final Map<String, String> FORMULAS = formulas();

    private final Deal deal = new Deal();
    private final EvaluationContext context = EvaluationContext.at(Instant.EPOCH, ZoneId.of("Asia/Shanghai"));
    private final JexlEngine jexl = new JexlBuilder()
            .permissions(JexlPermissions.UNRESTRICTED)
            .namespaces(Map.of("f", Functions.class))
            .cache(64)
            .strict(true)
            .create();

    /** What JEXL has no functions for. */
    public static final class Functions {
        private Functions() {}

        public static BigDecimal round(BigDecimal number, int decimals) {
            return number.setScale(decimals, RoundingMode.HALF_UP);
        }

        public static BigDecimal max(BigDecimal left, BigDecimal right) {
            return left.max(right);
        }
    }

    private static Map<String, String> formulas() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("amount * (1 - discount)", "amount * (1 - discount)");
        all.put("AND(amount >= 10000, status = \"won\")", "amount >= 10000 && status == 'won'");
        all.put(
                "IF(level = \"A\", amount * 0.05, IF(level = \"B\", amount * 0.03, 0))",
                "level == 'A' ? amount * 0.05b : level == 'B' ? amount * 0.03b : 0");
        all.put("AND(NOT(ISBLANK(phone)), LEN(phone) < 7)", "phone != null && phone.length() < 7");
        all.put("name & \"-\" & level", "name + '-' + level");
        all.put("(amount - cost) / amount", "(amount - cost) / amount");
        all.put("OR(vip, AND(level = \"A\", revenue >= 50000000))", "vip || level == 'A' && revenue >= 50000000");
        all.put("ROUND(amount * quantity * (1 - discount), 2)", "f:round(amount * quantity * (1 - discount), 2)");
        all.put("MAX(amount - cost, 0)", "f:max(amount - cost, 0b)");
        all.put(
                "AND(IN(status, \"won\", \"quoted\", \"lost\"), LEFT(phone, 3) = \"138\")",
                "status =~ ['won', 'quoted', 'lost'] && phone.substring(0, 3) == '138'");
        return all;
    }

    /** How many times as much work the engine does in the same time as JEXL: the geometric mean over the formulas. */
    public double measure() {
        double logarithms = FORMULAS.entrySet().stream()
                .mapToDouble(both -> Math.log(ratio(both.getKey(), both.getValue())))
                .sum();
        return Math.exp(logarithms / FORMULAS.size());
    }

    private double ratio(String ours, String theirs) {
        var formula = Formulas.compile(
                        ours, "deal", deal, new Options(Optional.empty(), Options.Use.FILTER, Options.Blanks.AS_ZERO))
                .orThrow();
        var script = jexl.createExpression(theirs);
        var variables = new MapContext(deal.plain());
        requireValue(formula.evaluator().evaluate(deal, context), ours);
        Supplier<Object> our = () -> formula.evaluator().evaluate(deal, context);
        Supplier<Object> their = () -> script.evaluate(variables);
        IntStream.range(0, 20).forEach(_ -> nanos(our, their));
        List<Double> ratios = IntStream.range(0, ROUNDS)
                .mapToObj(_ -> nanos(our, their))
                .sorted(Comparator.naturalOrder())
                .toList();
        System.out.printf("  %5.2f  %s%n", ratios.get(ROUNDS / 2), ours);
        return ratios.get(ROUNDS / 2);
    }

    private static void requireValue(Outcome outcome, String formula) {
        if (!(outcome instanceof Outcome.Result)) {
            throw new IllegalStateException(formula + " comes to " + outcome);
        }
    }

    private static double nanos(Supplier<Object> our, Supplier<Object> their) {
        double theirs = nanos(their);
        return theirs / nanos(our);
    }

    private static double nanos(Supplier<Object> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        int seen = 0;
        for (int i = 0; i < BATCH * 10; i++) {
            seen += work.get().hashCode() & 1;
        }
        long nanos = threads.getCurrentThreadCpuTime() - began;
        if (seen < 0) {
            throw new IllegalStateException("never: it keeps the results from being optimised away");
        }
        return nanos;
    }
}

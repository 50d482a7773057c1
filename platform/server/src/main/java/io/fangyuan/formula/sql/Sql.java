package io.fangyuan.formula.sql;

import static io.fangyuan.formula.sql.Templates.expand;
import static io.fangyuan.formula.sql.Templates.fill;
import static io.fangyuan.formula.sql.Templates.join;
import static io.fangyuan.formula.sql.Templates.text;

import io.fangyuan.formula.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * An expression in SQL, null where its value is blank or a fault. It knows whether it can be either, so that guards
 * are written only where they are needed. A bool also knows simpler forms for use as a condition.
 *
 * <p>Templates name their arguments {@code $1}, {@code $2} …; an argument that is no plain column or bind and is named
 * twice is computed once.
 */
public final class Sql {
    private final SqlFragment fragment;
    private final boolean plain;
    private final boolean blankable;
    private final Optional<Supplier<SqlFragment>> fault;
    private final Optional<SqlFragment> truth;
    private final Optional<SqlFragment> falsity;

    private Sql(
            SqlFragment fragment,
            boolean plain,
            boolean blankable,
            Optional<Supplier<SqlFragment>> fault,
            Optional<SqlFragment> truth,
            Optional<SqlFragment> falsity) {
        this.fragment = fragment;
        this.plain = plain;
        this.blankable = blankable;
        this.fault = fault;
        this.truth = truth;
        this.falsity = falsity;
    }

    private Sql(SqlFragment fragment, boolean blankable, Optional<Supplier<SqlFragment>> fault) {
        this(fragment, false, blankable, fault, Optional.empty(), Optional.empty());
    }

    /** A column, bind or literal: cheap to repeat, no fault. */
    public static Sql plain(String text, List<Object> binds, boolean blankable) {
        return new Sql(
                new SqlFragment(text, binds), true, blankable, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A literal that is not blank. */
    public static Sql literal(String text) {
        return plain(text, List.of(), false);
    }

    /** A condition: true, or else false or null. */
    static Sql condition(SqlFragment fragment) {
        return new Sql(fragment, true, Optional.empty());
    }

    /** A null that stands for a fault. */
    static Sql faulty(String text) {
        return new Sql(text(text), false, Optional.of(() -> text("true")));
    }

    /** Null exactly where an argument is. */
    public static Sql strict(String template, List<Sql> arguments) {
        return strict(template, arguments, anyBlankable(arguments), false);
    }

    /** Null where an argument is, and elsewhere where the value is blank. */
    public static Sql strictOrBlank(String template, List<Sql> arguments) {
        return strict(template, arguments, true, false);
    }

    /** Null where an argument is, and elsewhere where the function has a fault. */
    public static Sql strictOrFault(String template, List<Sql> arguments) {
        return strict(template, arguments, anyBlankable(arguments), true);
    }

    private static Sql strict(String template, List<Sql> arguments, boolean blankable, boolean faulty) {
        var fragment = expand(template, arguments);
        if (!faulty && !anyFaultable(arguments)) {
            return new Sql(fragment, blankable, Optional.empty());
        }
        Supplier<SqlFragment> fault = !blankable
                ? () -> isNull(fragment)
                : faulty
                        ? () -> fill("($1 or $2)", List.of(faultOf(arguments), ownFault(fragment, arguments)))
                        : () -> faultOf(arguments);
        return new Sql(fragment, blankable, Optional.of(fault));
    }

    /** Answers for blank arguments too and is never null itself, unless an argument has a fault. */
    public static Sql total(String template, List<Sql> arguments) {
        var fragment = guarded(template, arguments);
        return new Sql(
                fragment, false, anyFaultable(arguments) ? Optional.of(() -> isNull(fragment)) : Optional.empty());
    }

    /** Answers for blank arguments too, perhaps with blank; its only faults are those of its arguments. */
    public static Sql totalOrBlank(String template, List<Sql> arguments) {
        return new Sql(
                guarded(template, arguments),
                true,
                anyFaultable(arguments) ? Optional.of(() -> faultOf(arguments)) : Optional.empty());
    }

    /**
     * The value at the first condition that is true, or the last value when none is; there is one value more than
     * conditions. Nothing after the decision is evaluated.
     */
    public static Sql choice(List<Sql> conditions, List<Sql> values) {
        boolean blankable = anyBlankable(values);
        var fragment = choice(conditions, values.stream().map(Sql::fragment).toList(), "null");
        if (!anyFaultable(conditions) && !anyFaultable(values)) {
            return new Sql(fragment, blankable, Optional.empty());
        }
        Supplier<SqlFragment> fault = blankable
                ? () -> choice(conditions, values.stream().map(Sql::fault).toList(), "true")
                : () -> isNull(fragment);
        return new Sql(fragment, blankable, Optional.of(fault));
    }

    private static SqlFragment choice(List<Sql> conditions, List<SqlFragment> values, String atFault) {
        var rest = values.getLast();
        for (int i = conditions.size() - 1; i >= 0; i--) {
            var condition = conditions.get(i);
            var parts = List.of(condition.fragment, values.get(i), rest, condition.fault(), text(atFault));
            rest = fill(
                    !condition.isFaultable()
                            ? "case when $1 then $2 else $3 end"
                            : condition.blankable
                                    ? "case when $4 then $5 when $1 then $2 else $3 end"
                                    : "case $1 when true then $2 when false then $3 else $5 end",
                    parts);
        }
        return rest;
    }

    /**
     * What {@code use} makes of an expression that it names often: it is computed once, under another name, unless it
     * is plain. The use must not itself be computed under that name.
     */
    public static Sql sharing(Sql shared, UnaryOperator<Sql> use) {
        if (shared.plain) {
            return use.apply(shared);
        }
        boolean separateFault = shared.isFaultable() && shared.blankable;
        Supplier<SqlFragment> named = () -> text(separateFault ? "once_.fault" : "(once_.value is null)");
        var result = use.apply(new Sql(
                text("once_.value"),
                true,
                shared.blankable,
                shared.fault.map(_ -> named),
                Optional.empty(),
                Optional.empty()));
        var columns = separateFault ? "$2 as value, $3 as fault" : "$2 as value";
        UnaryOperator<SqlFragment> within = body -> fill(
                "(select $1 from (select " + columns + " offset 0) once_)",
                List.of(body, shared.fragment, shared.fault()));
        return new Sql(
                within.apply(result.fragment),
                result.blankable,
                result.fault.map(fault -> () -> within.apply(fault.get())));
    }

    /** The same bool with a simpler form for conditions: true where this is true, else false or null. */
    public Sql trueWhen(String template, List<Sql> arguments) {
        return trueWhen(expand(template, arguments));
    }

    Sql trueWhen(SqlFragment condition) {
        return new Sql(fragment, plain, blankable, fault, Optional.of(condition), falsity);
    }

    /** The same bool with a condition that is true where this is false, else false or null. */
    Sql falseWhen(SqlFragment condition) {
        return new Sql(fragment, plain, blankable, fault, truth, Optional.of(condition));
    }

    /** The same with a fault of its own where the condition is true; it must be null there. */
    public Sql faultWhen(String template, List<Sql> arguments) {
        Supplier<SqlFragment> own = () -> expand("coalesce(" + template + ", false)", arguments);
        Supplier<SqlFragment> whole = fault.isEmpty()
                ? own
                : () -> fill("($1 or $2)", List.of(fault.get().get(), own.get()));
        return new Sql(fragment, plain, blankable, Optional.of(whole), truth, falsity);
    }

    /** The same, where it is known that it has a value whenever it has no fault. */
    public Sql neverBlank() {
        return new Sql(fragment, plain, false, fault.map(_ -> () -> isNull(fragment)), truth, falsity);
    }

    public SqlFragment fragment() {
        return fragment;
    }

    /** Whether it is cheap to repeat. */
    boolean isPlain() {
        return plain;
    }

    /** Whether it can be null without a fault. */
    public boolean isBlankable() {
        return blankable;
    }

    /** Whether it can be null by way of a fault. */
    public boolean isFaultable() {
        return fault.isPresent();
    }

    /** The condition that a fault is reached; never null. */
    public SqlFragment fault() {
        return fault.map(Supplier::get).orElseGet(() -> text("false"));
    }

    /** The simplest condition that is true exactly where this bool is true. */
    public SqlFragment truth() {
        return truth.orElse(fragment);
    }

    /** The simplest condition that is true exactly where this bool is false. */
    SqlFragment falsity() {
        return falsity.orElseGet(() -> fill("(not $1)", List.of(fragment)));
    }

    static boolean anyBlankable(List<Sql> all) {
        return all.stream().anyMatch(Sql::isBlankable);
    }

    static boolean anyFaultable(List<Sql> all) {
        return all.stream().anyMatch(Sql::isFaultable);
    }

    /** The filled template, null where an argument has a fault. */
    private static SqlFragment guarded(String template, List<Sql> arguments) {
        var faultable = IntStream.range(0, arguments.size())
                .filter(index -> arguments.get(index).isFaultable())
                .boxed()
                .toList();
        if (faultable.isEmpty()) {
            return expand(template, arguments);
        }
        if (faultable.stream().noneMatch(index -> arguments.get(index).blankable)) {
            var present = faultable.stream()
                    .map(index -> "$" + (index + 1) + " is not null")
                    .toList();
            return expand("case when " + String.join(" and ", present) + " then " + template + " end", arguments);
        }
        var guard = "case when $1 then null else $2 end";
        return fill(guard, List.of(faultOf(arguments), expand(template, arguments)));
    }

    /** The condition that one of these has a fault. */
    private static SqlFragment faultOf(List<Sql> arguments) {
        var faults = arguments.stream().filter(Sql::isFaultable).map(Sql::fault).toList();
        return faults.isEmpty() ? text("false") : fill("($1)", List.of(join(faults, " or ")));
    }

    private static SqlFragment isNull(SqlFragment fragment) {
        return fill("($1 is null)", List.of(fragment));
    }

    /** The condition that this is null although no argument is blank. */
    private static SqlFragment ownFault(SqlFragment fragment, List<Sql> arguments) {
        var parts = new ArrayList<SqlFragment>();
        arguments.stream()
                .filter(Sql::isBlankable)
                .forEach(argument -> parts.add(fill("$1 is not null", List.of(argument.fragment))));
        parts.add(isNull(fragment));
        return fill("($1)", List.of(join(parts, " and ")));
    }
}

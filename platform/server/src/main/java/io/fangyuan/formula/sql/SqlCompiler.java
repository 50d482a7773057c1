package io.fangyuan.formula.sql;

import static io.fangyuan.formula.sql.Templates.fill;
import static io.fangyuan.formula.sql.Templates.join;
import static java.util.stream.Collectors.joining;

import io.fangyuan.formula.Columns;
import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.And;
import io.fangyuan.formula.Expression.Arithmetic;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Expression.Comparison;
import io.fangyuan.formula.Expression.Comparison.Operator;
import io.fangyuan.formula.Expression.Concatenation;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.Expression.Field;
import io.fangyuan.formula.Expression.In;
import io.fangyuan.formula.Expression.Negation;
import io.fangyuan.formula.Expression.Not;
import io.fangyuan.formula.Expression.Or;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Path.Root;
import io.fangyuan.formula.SqlFragment;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.function.Functions;
import io.fangyuan.formula.jvm.Comparing;
import io.fangyuan.formula.jvm.JvmCompiler;
import io.fangyuan.value.Value;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Compiles a tree for one evaluation context. What reads no field of the record is computed at once and bound, so
 * that what is left can use indexes.
 */
public final class SqlCompiler {
    private final Columns columns;
    private final EvaluationContext context;

    public SqlCompiler(Columns columns, EvaluationContext context) {
        this.columns = columns;
        this.context = context;
    }

    /** Whether all of it can be computed in SQL. */
    public static boolean canCompile(Expression expression) {
        var somewhere = new Columns.Column("some_table_alias.some_column_name", Columns.Kept.NATIVELY);
        var compiler = new SqlCompiler(_ -> somewhere, EvaluationContext.at(Instant.EPOCH, ZoneId.of("UTC")));
        try {
            return hasOnlySupportedParts(expression)
                    && !compiler.compile(expression).fragment().text().isEmpty();
        } catch (SqlTooLong _) {
            return false;
        }
    }

    private static boolean hasOnlySupportedParts(Expression expression) {
        if (!readsRecord(expression)) {
            return true;
        }
        boolean itself = !(expression instanceof Arithmetic arithmetic) || Arithmetics.isSupported(arithmetic);
        return itself && expression.children().stream().allMatch(SqlCompiler::hasOnlySupportedParts);
    }

    /** The expression in SQL. */
    public Sql compile(Expression expression) {
        if (!readsRecord(expression)) {
            return known(expression);
        }
        return switch (expression) {
            case Constant(var value, var type) -> Literals.bind(value, type);
            case Field field -> field(field);
            case And(var operands) -> logic(compile(operands), false);
            case Or(var operands) -> logic(compile(operands), true);
            case Not(var operand) -> not(compile(operand));
            case Comparison comparison -> comparison(comparison);
            case In in -> in(in);
            case Arithmetic arithmetic -> Arithmetics.sql(arithmetic, compile(arithmetic.children()));
            case Negation(var operand) -> Sql.strict("(-$1)", List.of(compile(operand)));
            case Concatenation(var operands) -> concatenation(compile(operands));
            case Call call -> Functions.computed(call).sql(new SqlCall(call, compile(call.arguments()), context));
        };
    }

    /** The whole formula: a condition that comes to blank is false. */
    public Sql result(Expression tree) {
        var sql = compile(tree);
        return tree.type().equals(Type.BOOL) && sql.isBlankable()
                ? Sql.choice(List.of(sql), List.of(Sql.literal("true"), Sql.literal("false")))
                : sql;
    }

    private List<Sql> compile(List<Expression> expressions) {
        return expressions.stream().map(this::compile).toList();
    }

    private static boolean readsRecord(Expression expression) {
        return expression instanceof Field field && field.path().root() == Root.RECORD
                || expression.children().stream().anyMatch(SqlCompiler::readsRecord);
    }

    private Sql known(Expression expression) {
        return switch (JvmCompiler.value(expression, context)) {
            case Outcome.Result(var value) -> Literals.bind(value, expression.type());
            case Outcome.Fault _ -> Sql.faulty("null::" + Literals.sqlType(expression.type()));
        };
    }

    private Sql field(Field field) {
        var column = columns.column(field.path());
        var sql = switch (column.kept()) {
            case NATIVELY -> Sql.plain(column.sql(), List.of(), true);
            case AS_UTC_MIDNIGHT -> Sql.plain("(" + column.sql() + " at time zone 'UTC')::date", List.of(), true);
        };
        return switch (field.whenBlank()) {
            case Value.Bool _ ->
                Sql.plain("coalesce(" + column.sql() + ", false)", List.of(), false)
                        .trueWhen(sql.fragment())
                        .falseWhen(fill("($1 is not true)", List.of(sql.fragment())));
            case Value.Number _ -> Sql.plain("coalesce(" + column.sql() + ", 0)", List.of(), false);
            default -> sql;
        };
    }

    /** AND, decided by an operand that is not true, or OR, decided by one that is. */
    private static Sql logic(List<Sql> operands, boolean isOr) {
        var conditions = operands.stream().map(Sql::truth).toList();
        var truth = fill("($1)", List.of(join(conditions, isOr ? " or " : " and ")));
        if (!Sql.anyFaultable(operands)) {
            return Sql.total("coalesce($1, false)", List.of(Sql.condition(truth)))
                    .trueWhen(truth)
                    .falseWhen(fill("($1 is not true)", List.of(truth)));
        }
        var guarded = shortCircuit(operands, isOr);
        boolean simple = !isOr || !Sql.anyFaultable(operands.subList(0, operands.size() - 1));
        return simple ? guarded.trueWhen(truth) : guarded;
    }

    /** The same in the order of evaluation, so that a fault that is not reached does not count. */
    private static Sql shortCircuit(List<Sql> operands, boolean isOr) {
        var yes = Sql.literal("true");
        var no = Sql.literal("false");
        var result = Sql.choice(List.of(operands.getLast()), List.of(yes, no));
        for (var operand : operands.reversed().subList(1, operands.size())) {
            result = Sql.choice(List.of(operand), isOr ? List.of(yes, result) : List.of(result, no));
        }
        return result;
    }

    private static Sql not(Sql operand) {
        return Sql.strict("(not $1)", List.of(operand))
                .trueWhen(operand.falsity())
                .falseWhen(operand.truth());
    }

    private Sql comparison(Comparison comparison) {
        var sides = compile(comparison.children());
        var operator = comparison.operator();
        boolean twoValued = Comparing.isTwoValued(comparison);
        return SqlComparisons.general(operator, sides, twoValued)
                .trueWhen(holds(comparison, operator, sides))
                .falseWhen(holds(comparison, operator.opposite(), sides));
    }

    private SqlFragment holds(Comparison comparison, Operator operator, List<Sql> sides) {
        return againstValue(comparison.left(), operator, comparison.right())
                .or(() -> againstValue(comparison.right(), operator.mirrored(), comparison.left()))
                .orElseGet(() -> SqlComparisons.general(operator, sides, Comparing.isTwoValued(comparison))
                        .fragment());
    }

    /** The comparison of a column with a value that is known, where it is one. */
    private Optional<SqlFragment> againstValue(Expression left, Operator operator, Expression right) {
        if (left instanceof Field field
                && field.path().root() == Root.RECORD
                && !readsRecord(right)
                && JvmCompiler.value(right, context) instanceof Outcome.Result(var value)) {
            return Optional.of(SqlComparisons.withValue(field, columns.column(field.path()), operator, value));
        }
        return Optional.empty();
    }

    private Sql in(In in) {
        var type = in.operand().type();
        var arguments = List.of(compile(in.operand()), Literals.array(in.choices(), type));
        var sql = Comparing.isTwoValued(type)
                ? Sql.total("coalesce($1 = any($2), false)", arguments)
                : Sql.strict("($1 = any($2))", arguments);
        if (!(in.operand() instanceof Field field) || field.path().root() != Root.RECORD) {
            return sql;
        }
        var truth = SqlComparisons.amongValues(field, columns.column(field.path()), in.choices());
        return sql.trueWhen(truth).falseWhen(fill(sql.isBlankable() ? "(not $1)" : "($1 is not true)", List.of(truth)));
    }

    private static Sql concatenation(List<Sql> operands) {
        var places =
                IntStream.rangeClosed(1, operands.size()).mapToObj(i -> "$" + i).collect(joining(", "));
        var joined = Sql.totalOrBlank("nullif(array_to_string(array[" + places + "], ''), '')", operands);
        return operands.stream().allMatch(Sql::isBlankable) ? joined : joined.neverBlank();
    }
}

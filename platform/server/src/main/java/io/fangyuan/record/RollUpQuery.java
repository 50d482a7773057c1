package io.fangyuan.record;

import io.fangyuan.formula.Columns;
import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Path;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sums up the living records that point at a record by one look-up: all roll-ups over that look-up at once. */
final class RollUpQuery {
    /** Conditions of roll-ups look at the record alone, so neither clock nor zone matter. */
    private static final EvaluationContext NO_CONTEXT = EvaluationContext.at(Instant.EPOCH, ZoneOffset.UTC);

    private final TenantId tenant;
    private final String cell;
    private final RecordTable table;
    private final List<RollUp> rollUps;

    /** Of roll-ups that share their look-up. */
    RollUpQuery(TenantTables tables, String cell, List<RollUp> rollUps) {
        this.tenant = tables.snapshot().tenant();
        this.cell = cell;
        this.table = tables.of(rollUps.getFirst().child());
        this.rollUps = rollUps;
    }

    /** A row for each of these parents that anything points at: its id and the values by field name. */
    Query<Map.Entry<Long, Map<String, Value>>> of(long... parents) {
        String lookup = table.column(rollUps.getFirst().lookup().name()).sql("r");
        var sql = new SqlBuilder()
                .sql("select " + lookup)
                .add(columns())
                .sql(" from " + table.from(cell, "r") + " where r.tenant_id = ")
                .bind(tenant.value())
                .sql(" and " + table.living("r") + " and " + lookup + " = any(")
                .bind(parents)
                .sql(") group by " + lookup);
        return new Query<>(sql.build(), row -> Map.entry(row.getLong(1), read(row)));
    }

    /** The values of a parent that nothing points at. */
    Map<String, Value> ofNone() {
        Map<String, Value> values = new HashMap<>();
        rollUps.forEach(rollUp -> values.put(rollUp.field().name(), rollUp.over(List.of())));
        return values;
    }

    private Sql columns() {
        var sql = new SqlBuilder();
        for (RollUp rollUp : rollUps) {
            String value = rollUp.summed()
                    .map(field -> table.column(field.name()).sql("r"))
                    .orElse("1");
            Sql filter = rollUp.condition()
                    .map(condition -> new SqlBuilder()
                            .sql(" filter (where ")
                            .add(Conditions.sql(condition.tree(), this::own, NO_CONTEXT))
                            .sql(")")
                            .build())
                    .orElseGet(() -> Sql.of(""));
            sql.sql(", count(" + value + ")").add(filter);
            sql.sql(", " + aggregate(rollUp) + "(" + value + ")").add(filter);
        }
        return sql.build();
    }

    private static String aggregate(RollUp rollUp) {
        return switch (rollUp.function()) {
            case COUNT -> "count";
            case SUM, AVERAGE -> "sum";
            case MIN -> "min";
            case MAX -> "max";
        };
    }

    private Map<String, Value> read(ResultSet row) throws SQLException {
        Map<String, Value> values = new HashMap<>();
        int column = 2;
        for (RollUp rollUp : rollUps) {
            values.put(rollUp.field().name(), value(rollUp, row, column));
            column += 2;
        }
        return values;
    }

    private static Value value(RollUp rollUp, ResultSet row, int column) throws SQLException {
        return switch (rollUp.function()) {
            case COUNT -> Value.number(row.getLong(column));
            case SUM -> rollUp.fitted(new Value.Number(sum(row, column + 1)));
            case AVERAGE -> rollUp.mean(sum(row, column + 1), row.getLong(column));
            case MIN, MAX -> {
                var extreme = ColumnValues.read(
                        row, column + 1, rollUp.summed().orElseThrow().kind());
                yield extreme.isBlank() ? extreme : rollUp.fitted(extreme);
            }
        };
    }

    private static BigDecimal sum(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getBigDecimal(column), BigDecimal.ZERO);
    }

    private Columns.Column own(Path path) {
        Column column = table.column(path.first());
        return QueryScope.column(column.sql("r"), column.kind());
    }
}

package io.fangyuan.formula;

import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Values on their way into and out of PostgreSQL. */
final class SqlValues {

    private SqlValues() {}

    static String sqlType(String word) {
        return switch (word) {
            case "text", "picklist" -> "text";
            case "number" -> "numeric";
            case "bool" -> "boolean";
            case "date" -> "date";
            case "dateTime" -> "timestamptz";
            case "time" -> "time";
            case "reference" -> "bigint";
            case "multiPicklist" -> "text[]";
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** The value written out as SQL. */
    static String literal(Value value, String sqlType) {
        var text = switch (value) {
            case Value.Blank _ -> null;
            case Value.Text(var it) -> it;
            case Value.Number(var it) -> it.toPlainString();
            case Value.Bool(var it) -> Boolean.toString(it);
            case Value.Date(var it) -> sqlType.equals("timestamptz") ? it.atStartOfDay() + ":00Z" : it.toString();
            case Value.DateTime(var it) -> it.toString();
            case Value.Time(var it) -> it.toString();
            case Value.Reference(var it) -> Long.toString(it);
            case Value.Many(var all) ->
                all.stream()
                        .map(one -> ((Value.Text) one).text())
                        .toList()
                        .toString()
                        .replace('[', '{')
                        .replace(']', '}');
        };
        return text == null ? "null::" + sqlType : "'" + text.replace("'", "''") + "'::" + sqlType;
    }

    static void bind(PreparedStatement statement, List<Object> binds) throws SQLException {
        for (int i = 0; i < binds.size(); i++) {
            switch (binds.get(i)) {
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case String[] texts -> statement.setArray(i + 1, array(statement, "text", texts));
                case long[] ids -> {
                    Object[] boxed = Arrays.stream(ids).boxed().toArray();
                    statement.setArray(i + 1, array(statement, "bigint", boxed));
                }
                default -> statement.setObject(i + 1, binds.get(i));
            }
        }
    }

    private static java.sql.Array array(PreparedStatement statement, String type, Object[] values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values);
    }

    static Value read(ResultSet row, int column, Type type) throws SQLException {
        if (row.getObject(column) == null) {
            return Value.BLANK;
        }
        return switch (type) {
            case Type.Text _, Type.Picklist _, Type.Null _ -> new Value.Text(row.getString(column));
            case Type.Number _ -> new Value.Number(new BigDecimal(row.getString(column)));
            case Type.Bool _ -> new Value.Bool(row.getBoolean(column));
            case Type.Date _ -> new Value.Date(row.getObject(column, LocalDate.class));
            case Type.DateTime _ ->
                new Value.DateTime(row.getObject(column, OffsetDateTime.class).toInstant());
            case Type.Time _ -> new Value.Time(row.getObject(column, LocalTime.class));
            case Type.Reference _ -> new Value.Reference(row.getLong(column));
            case Type.MultiPicklist _ ->
                new Value.Many(Stream.of((String[]) row.getArray(column).getArray())
                        .<Value>map(Value.Text::new)
                        .toList());
        };
    }
}

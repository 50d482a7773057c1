package io.fangyuan.record;

import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries values between {@link Value} and the columns of a cell. A date lies in a timestamptz at 00:00 UTC. */
final class ColumnValues {

    private ColumnValues() {}

    /** What to bind for {@code value}; null for a blank. */
    static @Nullable Object bind(Value value) {
        return switch (value) {
            case Value.Blank _ -> null;
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> number;
            case Value.Bool(var bool) -> bool;
            case Value.Date(var date) -> date.atStartOfDay(ZoneOffset.UTC).toInstant();
            case Value.DateTime(var instant) -> instant;
            case Value.Time(var time) -> time.toString();
            case Value.Reference(var id) -> id;
            case Value.Many(var values) ->
                values.stream().map(ColumnValues::textOf).toArray(String[]::new);
        };
    }

    private static String textOf(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Blank _,
                    Value.Number _,
                    Value.Bool _,
                    Value.Date _,
                    Value.DateTime _,
                    Value.Time _,
                    Value.Reference _,
                    Value.Many _ -> throw new IllegalArgumentException("only texts are kept in a list: " + value);
        };
    }

    /** Reads column {@code index} of the row as a value of {@code kind}. */
    static Value read(ResultSet row, int index, ValueKind kind) throws SQLException {
        Value value = switch (kind) {
            case TEXT -> text(row.getString(index));
            case NUMBER -> {
                var number = row.getBigDecimal(index);
                yield number == null ? Value.BLANK : new Value.Number(number);
            }
            case BOOL -> new Value.Bool(row.getBoolean(index));
            case DATE -> moment(row, index, kind);
            case DATE_TIME -> moment(row, index, kind);
            case TIME -> {
                String time = row.getString(index);
                yield time == null ? Value.BLANK : new Value.Time(LocalTime.parse(time));
            }
            case REFERENCE -> new Value.Reference(row.getLong(index));
            case MANY_TEXT -> many(row.getArray(index));
        };
        return row.wasNull() ? Value.BLANK : value;
    }

    private static Value text(@Nullable String text) {
        return text == null ? Value.BLANK : Value.text(text);
    }

    private static Value moment(ResultSet row, int index, ValueKind kind) throws SQLException {
        var moment = row.getObject(index, OffsetDateTime.class);
        if (moment == null) {
            return Value.BLANK;
        }
        var utc = moment.withOffsetSameInstant(ZoneOffset.UTC);
        return kind == ValueKind.DATE ? new Value.Date(utc.toLocalDate()) : new Value.DateTime(utc.toInstant());
    }

    private static Value many(@Nullable Array array) throws SQLException {
        if (array == null) {
            return Value.BLANK;
        }
        List<Value> values = new ArrayList<>();
        Arrays.stream((String[]) array.getArray()).forEach(text -> values.add(new Value.Text(text)));
        return Value.many(values);
    }
}

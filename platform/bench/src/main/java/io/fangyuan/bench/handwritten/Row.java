package io.fangyuan.bench.handwritten;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row one after the other. */
final class Row {
    private final ResultSet row;
    private int column;

    Row(ResultSet row) {
        this.row = row;
    }

    String text() throws SQLException {
        return Objects.requireNonNull(textOrNull());
    }

    @Nullable
    String textOrNull() throws SQLException {
        return row.getString(++column);
    }

    long id() throws SQLException {
        return row.getLong(++column);
    }

    @Nullable
    Long idOrNull() throws SQLException {
        long value = row.getLong(++column);
        return row.wasNull() ? null : value;
    }

    int integer() throws SQLException {
        return row.getInt(++column);
    }

    @Nullable
    Integer integerOrNull() throws SQLException {
        int value = row.getInt(++column);
        return row.wasNull() ? null : value;
    }

    boolean bool() throws SQLException {
        return row.getBoolean(++column);
    }

    BigDecimal number() throws SQLException {
        return Objects.requireNonNull(numberOrNull());
    }

    @Nullable
    BigDecimal numberOrNull() throws SQLException {
        return row.getBigDecimal(++column);
    }

    @Nullable
    LocalDate dateOrNull() throws SQLException {
        return row.getObject(++column, LocalDate.class);
    }

    Instant moment() throws SQLException {
        return Objects.requireNonNull(momentOrNull());
    }

    @Nullable
    Instant momentOrNull() throws SQLException {
        var moment = row.getObject(++column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @Nullable
    List<String> textsOrNull() throws SQLException {
        var array = row.getArray(++column);
        return array == null ? null : List.of((String[]) array.getArray());
    }
}

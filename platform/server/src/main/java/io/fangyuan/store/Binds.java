package io.fangyuan.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PGobject;

/** Puts values into a prepared statement: the one table of how a Java type becomes an SQL type. */
final class Binds {
    private Binds() {}

    /** Binds the values to the marks from {@code first} on and returns the number of the next mark. */
    static int set(PreparedStatement statement, int first, List<@Nullable Object> values) throws SQLException {
        int mark = first;
        for (Object value : values) {
            set(statement, mark++, value);
        }
        return mark;
    }

    private static void set(PreparedStatement to, int mark, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> to.setNull(mark, Types.NULL);
            case String text -> to.setString(mark, storable(text));
            case Long number -> to.setLong(mark, number);
            case Integer number -> to.setInt(mark, number);
            case BigDecimal number -> to.setBigDecimal(mark, number);
            case Boolean bool -> to.setBoolean(mark, bool);
            case Instant instant -> to.setObject(mark, instant.atOffset(ZoneOffset.UTC));
            case LocalDate date -> to.setObject(mark, date);
            case Jsonb(String json) -> to.setObject(mark, jsonb(storable(json)));
            case byte[] bytes -> to.setBytes(mark, bytes);
            case long[] numbers -> to.setArray(mark, driver(to).createArrayOf("bigint", numbers));
            case String[] texts -> {
                Arrays.stream(texts).filter(Objects::nonNull).forEach(Binds::storable);
                to.setArray(mark, driver(to).createArrayOf("text", texts));
            }
            default -> throw new IllegalArgumentException("no SQL type for a " + value.getClass());
        }
    }

    /** The driver would write half a surrogate pair as a question mark, and the server refuses a zero character late. */
    private static String storable(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int point = text.codePointAt(i);
            if (point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                throw new UnstorableText(null);
            }
        }
        return text;
    }

    private static PGobject jsonb(String json) throws SQLException {
        PGobject object = new PGobject();
        object.setType("jsonb");
        object.setValue(json);
        return object;
    }

    private static PGConnection driver(PreparedStatement statement) throws SQLException {
        return statement.getConnection().unwrap(PGConnection.class);
    }
}

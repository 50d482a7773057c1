package io.fangyuan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement and how to read its rows. */
public record Query<T>(Sql sql, RowReader<T> reader) {

    List<T> readAll(ResultSet rows) throws SQLException {
        List<T> values = new ArrayList<>();
        while (rows.next()) {
            values.add(reader.read(rows));
        }
        return values;
    }
}

package io.fangyuan.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes one value from the row the result set stands on; see {@link Columns} for columns that may be null. */
@FunctionalInterface
public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
}

package io.fangyuan.identity;

import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads ids from rows, and makes them binds. */
final class Rows {
    private Rows() {}

    static Optional<RecordId> recordId(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(new RecordId(id));
    }

    static @Nullable Long bind(Optional<RecordId> id) {
        return id.map(RecordId::value).orElse(null);
    }
}

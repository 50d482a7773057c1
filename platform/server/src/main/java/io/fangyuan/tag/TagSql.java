package io.fangyuan.tag;

import io.fangyuan.identity.Viewer;
import io.fangyuan.store.Columns;
import io.fangyuan.store.Sql;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the statements of this room have in common: the cell, the tenant and the user they are made for. */
record TagSql(Viewer viewer) {

    /** The statement with the cell's schema for {@code %1$s}. */
    Sql of(String text, @Nullable Object... binds) {
        return Sql.of(text.formatted(cell()), binds);
    }

    String cell() {
        return viewer.binding().cell();
    }

    int tenant() {
        return viewer.binding().tenant().value();
    }

    long user() {
        return viewer.user().id().value();
    }

    static @Nullable Long bind(Optional<RecordId> id) {
        return id.map(RecordId::value).orElse(null);
    }

    static long[] longs(Collection<RecordId> ids) {
        return ids.stream().mapToLong(RecordId::value).toArray();
    }

    static Optional<RecordId> idOrNull(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(Columns.longOrNull(row, column)).map(RecordId::new);
    }
}

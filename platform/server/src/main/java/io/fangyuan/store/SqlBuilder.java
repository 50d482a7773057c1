package io.fangyuan.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grows a statement piece by piece; a value only ever enters as a bound {@code ?}. */
public final class SqlBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> binds = new ArrayList<>();

    /** Appends text that holds no values and no {@code ?}. */
    public SqlBuilder sql(String piece) {
        text.append(piece);
        return this;
    }

    /**
     * Appends {@code ?} and binds the value to it. A null is written as the word, for the driver asks the server about a
     * null of unknown type and thereby ends the transaction that the statements of one round trip share.
     */
    public SqlBuilder bind(@Nullable Object value) {
        if (value == null) {
            text.append("null");
            return this;
        }
        text.append('?');
        binds.add(value);
        return this;
    }

    /** Appends another statement's text and values. */
    public SqlBuilder add(Sql piece) {
        text.append(piece.text());
        binds.addAll(piece.binds());
        return this;
    }

    public Sql build() {
        return new Sql(text.toString(), binds);
    }
}

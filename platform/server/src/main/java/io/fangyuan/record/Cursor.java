package io.fangyuan.record;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page of a list ended: the sort values of its last record, as text that PostgreSQL reads back, and its id. The
 * cursor is opaque to callers but holds nothing that the last record did not show.
 *
 * @param order the sort the cursor was made for; a cursor for another sort is refused
 */
record Cursor(String order, List<@Nullable String> values, long id) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The text given to the caller. */
    String encode() {
        var node = JSON.createArrayNode().add(order).add(Long.toString(id));
        values.forEach(node::add);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(node.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a caller's cursor; anything that is not one for this {@code order} is a problem of the request. */
    static Cursor decode(String text, String order) {
        return read(text)
                .filter(cursor -> cursor.order().equals(order))
                .filter(cursor -> cursor.values().size() == Sort.parse(order).size())
                .orElseThrow(() -> new Problem(ProblemCode.INVALID_CURSOR));
    }

    private static Optional<Cursor> read(String text) {
        try {
            JsonNode node = JSON.readTree(Base64.getUrlDecoder().decode(text));
            String order = node.path(0).stringValue();
            long id = Long.parseLong(node.path(1).stringValue());
            List<@Nullable String> values = new ArrayList<>();
            for (int i = 2; i < node.size(); i++) {
                values.add(node.get(i).isNull() ? null : node.get(i).stringValue());
            }
            return Optional.of(new Cursor(order, values, id));
        } catch (IllegalArgumentException | JacksonException noCursor) {
            return Optional.empty();
        }
    }
}

package io.fangyuan.tag;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** Where a stretch of tagged records ended; holds nothing that its last record did not show. */
record TaggedCursor(Instant at, int object, long record) {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    static TaggedCursor of(TaggedRecord last) {
        return new TaggedCursor(last.at(), last.type().id(), last.id().value());
    }

    String encode() {
        return at + "~" + object + "~" + record;
    }

    static TaggedCursor decode(String text) {
        List<String> parts = List.of(text.split("~", -1));
        try {
            var at = Instant.parse(parts.get(0));
            if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
                throw new Problem(ProblemCode.INVALID_CURSOR);
            }
            return new TaggedCursor(at, Integer.parseInt(parts.get(1)), Long.parseLong(parts.get(2)));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException _) {
            throw new Problem(ProblemCode.INVALID_CURSOR);
        }
    }
}

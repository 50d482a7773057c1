package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import java.util.List;
import java.util.Optional;

/**
 * Which of the records that match a page takes. Where an order begins with a number or a moment, records that have none
 * come last, and they are asked for by themselves when the others do not fill the page: the index that such an order is
 * read from has only those that have one.
 */
enum Stretch {
    ALL,
    /** Those that have a value where the order begins. */
    FILLED,
    /** Those that have none. */
    BLANK;

    /** The stretches that follow the cursor, first to last. */
    static List<Stretch> of(RecordQuery query, Optional<Cursor> cursor) {
        if (!endsWithBlanks(query)) {
            return List.of(ALL);
        }
        boolean isPastFilled =
                cursor.filter(at -> at.values().getFirst() == null).isPresent();
        return isPastFilled ? List.of(BLANK) : List.of(FILLED, BLANK);
    }

    private static boolean endsWithBlanks(RecordQuery query) {
        return query.sort().stream()
                .findFirst()
                .map(sort -> query.type().field(sort.field()))
                .filter(field -> !field.system() && isReadFromIndex(field))
                .isPresent();
    }

    private static boolean isReadFromIndex(Field field) {
        return switch (SlotFamily.of(field.kind())) {
            case NUMBER, MOMENT -> true;
            case REFERENCE, BOOL, TEXT, MANY -> false;
        };
    }
}

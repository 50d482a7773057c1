package io.fangyuan.value;

import java.util.Optional;

/**
 * The id of a record, user or department: a time-ordered 64-bit number, written as a decimal string in JSON because
 * JavaScript cannot hold it.
 */
public record RecordId(long value) implements Comparable<RecordId> {

    /** Reads the JSON form. Throws {@link NumberFormatException} when it is not a positive decimal number. */
    public static RecordId parse(String text) {
        long value = Long.parseLong(text);
        if (value <= 0) {
            throw new NumberFormatException("not a record id: " + text);
        }
        return new RecordId(value);
    }

    /** The id that the text is the JSON form of, if it is one. */
    public static Optional<RecordId> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(RecordId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

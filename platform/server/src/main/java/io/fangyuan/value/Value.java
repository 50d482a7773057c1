package io.fangyuan.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a field holds. Many field types stand on these few kinds; storage, formulas, filters and sorting switch over
 * them and the compiler lists the places when a kind is added. Absence is {@link #BLANK}, never null.
 */
public sealed interface Value {

    /** The value of an empty field. */
    Value BLANK = new Blank();

    /** Nothing. Blank text and "" are one value, so {@link Text} is never empty. */
    record Blank() implements Value {
        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /**
     * Something. The default method stands here and not in {@link Value}, so that no thread that loads a kind of value
     * waits for one that loads {@link #BLANK}.
     */
    sealed interface Present extends Value {
        @Override
        default boolean isBlank() {
            return false;
        }
    }

    /** Non-empty Unicode text; also the name of a picklist value. Use {@link #text(String)} for text that may be empty. */
    record Text(String text) implements Present {
        public Text {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("empty text is Value.BLANK");
            }
        }
    }

    /** A decimal number; compared by value, so 1.0 equals 1. */
    record Number(BigDecimal number) implements Present {
        @Override
        public boolean equals(Object other) {
            return other instanceof Number(var that) && number.compareTo(that) == 0;
        }

        @Override
        public int hashCode() {
            return number.signum() == 0 ? 0 : number.stripTrailingZeros().hashCode();
        }
    }

    /** True or false. */
    record Bool(boolean bool) implements Present {}

    /** A day in no particular time zone. */
    record Date(LocalDate date) implements Present {}

    /** A moment, kept to the microsecond. */
    record DateTime(Instant instant) implements Present {}

    /** A time of day in no particular time zone. */
    record Time(LocalTime time) implements Present {}

    /** A pointer to another record of the same tenant; the field tells of which object. */
    record Reference(long id) implements Present {}

    /** Several values in an order that matters to the field type; never empty (an empty list is {@link #BLANK}). */
    record Many(List<Value> values) implements Present {
        public Many {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("an empty list is Value.BLANK");
            }
        }
    }

    /** The text, or {@link #BLANK} for "". */
    static Value text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    /** The number with the value of {@code number}. */
    static Value number(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /** The values, or {@link #BLANK} for none. */
    static Value many(List<Value> values) {
        return values.isEmpty() ? BLANK : new Many(values);
    }

    /** Whether this is {@link #BLANK}. */
    boolean isBlank();
}

package io.fangyuan.record;

import java.util.Arrays;
import java.util.List;

/** One key of a list's order. */
public record Sort(String field, boolean descending) {

    /** Reads {@code name,-createdAt}. */
    public static List<Sort> parse(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> key.startsWith("-") ? new Sort(key.substring(1), true) : new Sort(key, false))
                .toList();
    }

    /** The form that {@link #parse} reads. */
    public static String print(List<Sort> sorts) {
        return String.join(
                ",",
                sorts.stream().map(s -> (s.descending() ? "-" : "") + s.field()).toList());
    }
}

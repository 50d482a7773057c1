package io.fangyuan.formula.jvm;

/** Texts counted in code points, as authors and PostgreSQL count them. */
public final class CodePoints {

    private CodePoints() {}

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The code points from {@code start} (counted from 0), at most {@code count}; none where nothing is left. */
    public static String part(String text, int start, int count) {
        int length = length(text);
        if (start >= length || count <= 0) {
            return "";
        }
        int from = text.offsetByCodePoints(0, start);
        return count >= length - start
                ? text.substring(from)
                : text.substring(from, text.offsetByCodePoints(from, count));
    }
}

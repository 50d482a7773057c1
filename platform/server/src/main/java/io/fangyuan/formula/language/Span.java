package io.fangyuan.formula.language;

import io.fangyuan.formula.Position;

/** A part of the source: code points from {@code start} (counted from 0) up to but not including {@code end}. */
public record Span(int start, int end) {

    /** From the start of this to the end of {@code last}. */
    Span to(Span last) {
        return new Span(start, last.end);
    }

    int column() {
        return start + 1;
    }

    int length() {
        return end - start;
    }

    /** Where it starts, for faults. */
    public Position position() {
        return new Position(column());
    }
}

package io.fangyuan.formula;

import java.util.Optional;

/** How to read a formula. {@code expected} is the type its result must have; empty admits any. */
public record Options(Optional<Type> expected, Use use, Blanks blanks) {

    /** What the formula is for. */
    public enum Use {
        /** Decides about an edit: knows ISNEW, ISCHANGED and PRIORVALUE. */
        RULE,
        /** Chooses among saved records, or computes from one. */
        FILTER
    }

    /** What a blank number field is. */
    public enum Blanks {
        AS_ZERO,
        AS_BLANK
    }

    /** A condition on an edit. */
    public static Options rule() {
        return new Options(Optional.of(Type.BOOL), Use.RULE, Blanks.AS_ZERO);
    }

    /** A condition on saved records; blank numbers match no comparison. */
    public static Options filter() {
        return new Options(Optional.of(Type.BOOL), Use.FILTER, Blanks.AS_BLANK);
    }

    /** A value of this type, computed from a saved record. */
    public static Options value(Type expected) {
        return new Options(Optional.of(expected), Use.FILTER, Blanks.AS_ZERO);
    }

    /** The same for a result of another type; empty admits any. */
    public Options expecting(Optional<Type> expected) {
        return new Options(expected, use, blanks);
    }

    /** The same with another treatment of blank numbers. */
    public Options with(Blanks blanks) {
        return new Options(expected, use, blanks);
    }
}

package io.fangyuan.formula.language;

/**
 * A word of the source. {@code text} is the meaning: of a text literal what it denotes, of a name without its
 * brackets, of an operator its ASCII spelling.
 */
record Token(Kind kind, String text, Span span) {

    enum Kind {
        NUMBER,
        TEXT,
        /** A plain name. */
        NAME,
        /** A name in brackets, never a keyword or function. */
        QUOTED_NAME,
        OPERATOR,
        OPEN,
        CLOSE,
        COMMA,
        DOT,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether this is the operator written like this. */
    boolean isOperator(String sign) {
        return kind == Kind.OPERATOR && text.equals(sign);
    }

    boolean isName() {
        return kind == Kind.NAME || kind == Kind.QUOTED_NAME;
    }
}

package io.fangyuan.formula.sql;

/** The SQL of a formula grew beyond reason; {@link SqlCompiler#canCompile} tells before anybody meets it. */
final class SqlTooLong extends RuntimeException {
    private static final int MOST = 200_000;

    private SqlTooLong() {
        super("more than " + MOST + " characters of SQL");
    }

    static CharSequence checked(CharSequence text) {
        if (text.length() > MOST) {
            throw new SqlTooLong();
        }
        return text;
    }
}

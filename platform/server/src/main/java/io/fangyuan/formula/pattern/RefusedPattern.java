package io.fangyuan.formula.pattern;

/** Ends the reading of a pattern; {@link Regex#problem} makes it a value. */
final class RefusedPattern extends RuntimeException {
    private final int at;
    private final String reason;

    RefusedPattern(int at, String reason) {
        super(reason, null, false, false);
        this.at = at;
        this.reason = reason;
    }

    Regex.Problem problem() {
        return new Regex.Problem(at, reason);
    }
}

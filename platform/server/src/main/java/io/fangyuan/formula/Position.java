package io.fangyuan.formula;

/**
 * Where in its source an expression stands: the column of its first character, in code points from 1. It takes no
 * part in equality, so that two trees that say the same are equal.
 */
public record Position(int column) {

    /** Of an expression that was built in code. */
    public static final Position NONE = new Position(0);

    @Override
    public boolean equals(Object other) {
        return other instanceof Position;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}

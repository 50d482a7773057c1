package io.fangyuan.formula.function;

/** How many arguments a function takes. */
public record Arity(int least, int most) {

    public static Arity exactly(int count) {
        return new Arity(count, count);
    }

    public static Arity atLeast(int count) {
        return new Arity(count, Integer.MAX_VALUE);
    }

    public boolean admits(int count) {
        return count >= least && count <= most;
    }

    public boolean isOpen() {
        return most == Integer.MAX_VALUE;
    }
}

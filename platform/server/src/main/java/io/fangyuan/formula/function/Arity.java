package io.fangyuan.formula.function;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** So many letters for the arguments, those that may be left out in brackets. */
    String print() {
        var letters = IntStream.range(0, isOpen() ? least : most)
                .mapToObj(i -> i < least ? letter(i) : "[" + letter(i) + "]")
                .collect(Collectors.joining(", "));
        return isOpen() ? letters + ", …" : letters;
    }

    private static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }
}

package io.fangyuan.formula.pattern;

import io.fangyuan.formula.pattern.Instruction.Take;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The code points in classes that no set of a pattern tells apart. */
final class Alphabet {
    private static final int ASCII = 128;

    /** The first code point of each class, in order; the first class begins at 0. */
    private final int[] starts;

    private final int[] ascii = new int[ASCII];

    Alphabet(List<Instruction> program) {
        starts = Stream.concat(Stream.of(0), program.stream().flatMap(Alphabet::borders))
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
        Arrays.setAll(ascii, this::search);
    }

    private static Stream<Integer> borders(Instruction instruction) {
        return instruction instanceof Take(var set)
                ? set.ranges().stream().flatMap(range -> Stream.of(range.first(), range.last() + 1))
                : Stream.of();
    }

    int size() {
        return starts.length;
    }

    /** The class of a code point. */
    int of(int codePoint) {
        return codePoint < ASCII ? ascii[codePoint] : search(codePoint);
    }

    private int search(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        return found >= 0 ? found : -found - 2;
    }

    /** A code point of the class, to try on sets. */
    int example(int kind) {
        return starts[kind];
    }
}

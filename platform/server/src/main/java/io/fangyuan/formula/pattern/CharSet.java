package io.fangyuan.formula.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A set of code points as ranges in order, neither touching nor overlapping. U+0000 is in none: no text has it. */
record CharSet(List<Range> ranges) {
    static final CharSet DIGITS = of('0', '9');
    static final CharSet WORD = union(List.of(DIGITS, of('A', 'Z'), of('a', 'z'), of('_', '_')));
    static final CharSet SPACE = union(List.of(of('\t', '\n'), of('\f', '\r'), of(' ', ' ')));
    static final CharSet ANY_BUT_NEWLINE = of('\n', '\n').negated();

    /** The code points from the first to the last. */
    record Range(int first, int last) {}

    CharSet {
        ranges = List.copyOf(ranges);
    }

    static CharSet of(int first, int last) {
        return new CharSet(List.of(new Range(first, last)));
    }

    /** The characters of a script of Unicode. */
    static CharSet of(Character.UnicodeScript script) {
        return union(IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> Character.UnicodeScript.of(c) == script)
                .mapToObj(c -> of(c, c))
                .toList());
    }

    static CharSet union(List<CharSet> sets) {
        var sorted = sets.stream()
                .flatMap(set -> set.ranges.stream())
                .sorted(Comparator.comparingInt(Range::first))
                .toList();
        var merged = new ArrayList<Range>();
        for (var range : sorted) {
            if (!merged.isEmpty() && range.first() <= merged.getLast().last() + 1) {
                var before = merged.removeLast();
                merged.add(new Range(before.first(), Math.max(before.last(), range.last())));
            } else {
                merged.add(range);
            }
        }
        return new CharSet(merged);
    }

    boolean contains(int codePoint) {
        return ranges.stream().anyMatch(range -> range.first() <= codePoint && codePoint <= range.last());
    }

    CharSet negated() {
        var gaps = new ArrayList<Range>();
        int next = 1;
        for (var range : ranges) {
            if (range.first() > next) {
                gaps.add(new Range(next, range.first() - 1));
            }
            next = range.last() + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            gaps.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return new CharSet(gaps);
    }
}

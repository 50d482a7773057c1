package io.fangyuan.formula.pattern;

import static java.util.stream.Collectors.joining;

import io.fangyuan.formula.pattern.Node.Chars;
import io.fangyuan.formula.pattern.Node.Choice;
import io.fangyuan.formula.pattern.Node.Repeat;
import io.fangyuan.formula.pattern.Node.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * A pattern that a whole text may match: literals, {@code .}, classes with ranges, {@code \d \w \s} and their
 * opposites, {@code \p{Han}}, code points as {@code \\u4e00} or {@code \x{4e00}}, groups, {@code |} and repetitions up
 * to 255. No look-around, back-references, flags or anchors inside. {@code .} is all but a newline; classes are ASCII.
 */
public final class Regex {
    private static final int MOST_CHARACTERS = 1000;
    private static final int MOST_INSTRUCTIONS = 2000;

    private final Node node;

    private final Automaton automaton;

    private Regex(Node node) {
        this.node = node;
        this.automaton = new Automaton(Program.of(node));
    }

    /** Why a pattern is refused, and where: code points from 1. */
    public record Problem(int at, String reason) {}

    /** Reads a pattern that has no problem. */
    public static Regex parse(String pattern) {
        if (pattern.length() > MOST_CHARACTERS) {
            throw new RefusedPattern(MOST_CHARACTERS + 1, "too_complex");
        }
        var node = RegexParser.parse(pattern);
        if (node.size() > MOST_INSTRUCTIONS) {
            throw new RefusedPattern(1, "too_complex");
        }
        return new Regex(node);
    }

    /** What is wrong with the pattern, if anything. */
    public static Optional<Problem> problem(String pattern) {
        try {
            parse(pattern);
            return Optional.empty();
        } catch (RefusedPattern refused) {
            return Optional.of(refused.problem());
        }
    }

    /** Whether all of the text matches, in time proportional to its length. */
    public boolean matches(String text) {
        return automaton.matches(text);
    }

    /** For PostgreSQL's operator {@code ~}. */
    public String postgres() {
        return "^(?:" + write(node) + ")$";
    }

    /** For the browser: the instructions that formula-tree.schema.json describes. */
    public List<List<Object>> program() {
        return Program.of(node).stream().map(Instruction::json).toList();
    }

    private static String write(Node node) {
        return switch (node) {
            case Chars(var set) -> set.ranges().stream().map(Regex::write).collect(joining("", "[", "]"));
            case Sequence(var parts) -> parts.stream().map(Regex::write).collect(joining("", "(?:", ")"));
            case Choice(var branches) -> branches.stream().map(Regex::write).collect(joining("|", "(?:", ")"));
            case Repeat(var part, var least, var most) -> "(?:" + write(part) + ")" + times(least, most);
        };
    }

    private static String write(CharSet.Range range) {
        return range.first() == range.last()
                ? character(range.first())
                : character(range.first()) + "-" + character(range.last());
    }

    private static String character(int c) {
        boolean plain = c < 128 && Character.isLetterOrDigit(c);
        return plain ? Character.toString(c) : "\\U%08x".formatted(c);
    }

    private static String times(int least, int most) {
        if (most == Repeat.UNLIMITED) {
            return least == 0 ? "*" : least == 1 ? "+" : "{" + least + ",}";
        }
        return "{" + least + "," + most + "}";
    }
}

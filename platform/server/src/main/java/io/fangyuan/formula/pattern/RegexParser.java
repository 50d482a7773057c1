package io.fangyuan.formula.pattern;

import io.fangyuan.formula.pattern.Node.Chars;
import io.fangyuan.formula.pattern.Node.Choice;
import io.fangyuan.formula.pattern.Node.Repeat;
import io.fangyuan.formula.pattern.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Reads a pattern; what is outside the subset is refused with its place. */
final class RegexParser {
    private static final int END = -1;
    private static final int MOST_REPETITIONS = 255;
    private static final int MOST_GROUPS = 30;
    private static final CharSet HAN = CharSet.of(Character.UnicodeScript.HAN);

    private final int[] source;
    private int at;
    private int depth;

    private RegexParser(String source) {
        this.source = source.codePoints().toArray();
    }

    static Node parse(String source) {
        var parser = new RegexParser(source);
        parser.accept('^');
        var node = parser.choice();
        if (parser.peek() != END) {
            throw parser.refused("unbalanced_bracket");
        }
        return node;
    }

    private Node choice() {
        var branches = new ArrayList<Node>();
        do {
            branches.add(sequence());
        } while (accept('|'));
        return branches.size() == 1 ? branches.getFirst() : new Choice(List.copyOf(branches));
    }

    private Node sequence() {
        var parts = new ArrayList<Node>();
        while (peek() != END && peek() != '|' && peek() != ')' && !isFinalAnchor()) {
            parts.add(repeated(atom()));
        }
        return parts.size() == 1 ? parts.getFirst() : new Sequence(List.copyOf(parts));
    }

    /** A match is always of the whole text, so ^ at the start and $ at the end say nothing new. */
    private boolean isFinalAnchor() {
        if (peek() == '$' && at == source.length - 1) {
            at++;
            return true;
        }
        return false;
    }

    private Node atom() {
        int c = peek();
        return switch (c) {
            case '(' -> group();
            case '[' -> bracket();
            case '.' -> chars(CharSet.ANY_BUT_NEWLINE);
            case '\\' -> new Chars(escape());
            case '*', '+', '?', '{' -> throw refused("nothing_to_repeat");
            case '^', '$' -> throw refused("anchor_inside");
            default -> chars(CharSet.of(c, c));
        };
    }

    private Node chars(CharSet set) {
        at++;
        return new Chars(set);
    }

    private Node group() {
        at++;
        if (accept('?') && !accept(':')) {
            throw refused("unsupported_group");
        }
        if (++depth > MOST_GROUPS) {
            throw refused("too_complex");
        }
        var inner = choice();
        if (!accept(')')) {
            throw refused("unbalanced_bracket");
        }
        depth--;
        return inner;
    }

    private Node repeated(Node atom) {
        Node repeat = switch (peek()) {
            case '*' -> repeat(atom, 0, Repeat.UNLIMITED);
            case '+' -> repeat(atom, 1, Repeat.UNLIMITED);
            case '?' -> repeat(atom, 0, 1);
            case '{' -> counted(atom);
            default -> atom;
        };
        if (repeat != atom) {
            accept('?');
            if (peek() == '*' || peek() == '+' || peek() == '?' || peek() == '{') {
                throw refused("repeated_repetition");
            }
        }
        return repeat;
    }

    private Node repeat(Node atom, int least, int most) {
        at++;
        return new Repeat(atom, least, most);
    }

    private Node counted(Node atom) {
        at++;
        int least = count();
        int most = least;
        if (accept(',')) {
            most = peek() == '}' ? Repeat.UNLIMITED : count();
        }
        if (peek() != '}' || most != Repeat.UNLIMITED && most < least) {
            throw refused("repetition");
        }
        return repeat(atom, least, most);
    }

    private int count() {
        int count = 0;
        int start = at;
        while (peek() >= '0' && peek() <= '9' && count <= MOST_REPETITIONS) {
            count = count * 10 + source[at++] - '0';
        }
        if (at == start || count > MOST_REPETITIONS) {
            throw refused("repetition");
        }
        return count;
    }

    private Node bracket() {
        at++;
        boolean negated = accept('^');
        var sets = new ArrayList<CharSet>();
        while (peek() != ']') {
            if (peek() == END || peek() == '[' && (peek(1) == ':' || peek(1) == '.' || peek(1) == '=')) {
                throw refused("class");
            }
            sets.add(classItem());
        }
        if (sets.isEmpty()) {
            throw refused("class");
        }
        var set = CharSet.union(sets);
        set = negated ? set.negated() : set;
        if (set.ranges().isEmpty()) {
            throw refused("class");
        }
        return chars(set);
    }

    private CharSet classItem() {
        var first = member();
        if (peek() != '-' || peek(1) == ']' || peek(1) == END) {
            return first;
        }
        at++;
        var last = member();
        if (!isOneCharacter(first) || !isOneCharacter(last)) {
            throw refused("class");
        }
        int from = first.ranges().getFirst().first();
        int to = last.ranges().getFirst().first();
        if (from > to) {
            throw refused("class");
        }
        return CharSet.of(from, to);
    }

    private CharSet member() {
        if (peek() == '\\') {
            return escape();
        }
        int c = source[at++];
        return CharSet.of(c, c);
    }

    private static boolean isOneCharacter(CharSet set) {
        return set.ranges().size() == 1
                && set.ranges().getFirst().first() == set.ranges().getFirst().last();
    }

    private CharSet escape() {
        at++;
        int c = peek();
        at++;
        return switch (c) {
            case 'd' -> CharSet.DIGITS;
            case 'D' -> CharSet.DIGITS.negated();
            case 'w' -> CharSet.WORD;
            case 'W' -> CharSet.WORD.negated();
            case 's' -> CharSet.SPACE;
            case 'S' -> CharSet.SPACE.negated();
            case 't' -> CharSet.of('\t', '\t');
            case 'n' -> CharSet.of('\n', '\n');
            case 'r' -> CharSet.of('\r', '\r');
            case 'f' -> CharSet.of('\f', '\f');
            case 'u' -> hex(4);
            case 'x' -> accept('{') ? bracedHex() : hex(2);
            case 'p' -> property();
            case 'P' -> property().negated();
            default -> {
                boolean punctuation = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
                if (!punctuation) {
                    at--;
                    throw refused("escape");
                }
                yield CharSet.of(c, c);
            }
        };
    }

    private CharSet hex(int digits) {
        int code = 0;
        for (int i = 0; i < digits; i++) {
            code = code * 16 + hexDigit();
        }
        return codePoint(code);
    }

    private CharSet bracedHex() {
        int code = 0;
        while (!accept('}')) {
            code = code * 16 + hexDigit();
            if (code > Character.MAX_CODE_POINT) {
                throw refused("escape");
            }
        }
        return codePoint(code);
    }

    private int hexDigit() {
        int digit = peek() == END ? -1 : Character.digit(peek(), 16);
        if (digit < 0 || peek() > 'f') {
            throw refused("escape");
        }
        at++;
        return digit;
    }

    private CharSet codePoint(int code) {
        if (code == 0 || Character.isBmpCodePoint(code) && Character.isSurrogate((char) code)) {
            throw refused("escape");
        }
        return CharSet.of(code, code);
    }

    /** Of Unicode's properties, the one that Chinese names need: {@code \p{Han}}. */
    private CharSet property() {
        for (int expected : "{Han}".codePoints().toArray()) {
            if (!accept(expected)) {
                throw refused("property");
            }
        }
        return HAN;
    }

    private boolean accept(int c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private int peek() {
        return peek(0);
    }

    private int peek(int ahead) {
        return at + ahead < source.length ? source[at + ahead] : END;
    }

    private RefusedPattern refused(String reason) {
        return new RefusedPattern(Math.min(at, source.length) + 1, reason);
    }
}

package io.fangyuan.formula.language;

import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts a source into tokens. Full-width brackets, commas, quotes and operators, which a Chinese keyboard gives, read as
 * their ASCII ones.
 */
final class Lexer {
    private static final String WIDE = "（），．＝＜＞！＆｜＋－＊／＾×÷≠≤≥";
    private static final List<String> NARROW = List.of(
            "(", ")", ",", ".", "=", "<", ">", "!", "&", "|", "+", "-", "*", "/", "^", "*", "/", "<>", "<=", ">=");
    private static final List<String> OPERATORS =
            List.of("||", "&&", "==", "<>", "!=", "<=", ">=", "=", "<", ">", "&", "+", "-", "*", "/", "^", "!");
    private static final Map<Integer, Integer> QUOTES =
            Map.of((int) '"', (int) '"', (int) '\'', (int) '\'', (int) '“', (int) '”', (int) '‘', (int) '’');
    private static final int END = -1;

    private final int[] source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.source = source.codePoints().toArray();
    }

    /** The tokens of {@code source}, the last being the end. */
    static List<Token> tokens(String source) {
        var lexer = new Lexer(source);
        while (lexer.skipBlanks()) {
            lexer.tokens.add(lexer.next());
        }
        lexer.tokens.add(new Token(Kind.END, "", new Span(lexer.at, lexer.at)));
        return List.copyOf(lexer.tokens);
    }

    /** Whether {@code text} reads as one plain name. */
    static boolean isPlainName(String text) {
        return !text.isEmpty()
                && startsName(text.codePointAt(0))
                && text.codePoints().allMatch(Lexer::continuesName);
    }

    private Token next() {
        int c = peek(0);
        if (isDigit(c)) {
            return number();
        }
        if (QUOTES.containsKey(c)) {
            return text(QUOTES.get(c));
        }
        if (c == '[') {
            return quotedName();
        }
        return startsName(c) ? name() : sign();
    }

    private Token number() {
        int start = at;
        skipDigits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            skipDigits();
        }
        return token(Kind.NUMBER, start, slice(start, at));
    }

    private void skipDigits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private Token text(int closing) {
        int start = at++;
        var text = new StringBuilder();
        while (peek(0) != closing) {
            int c = peek(0);
            if (c == END || c == '\n' || c == '\r') {
                throw new SyntaxFault(FormulaErrorCode.UNTERMINATED_TEXT, new Span(start, at), Map.of());
            }
            text.appendCodePoint(c == '\\' ? escaped() : storable(c));
            at++;
        }
        at++;
        return token(Kind.TEXT, start, text.toString());
    }

    /** Reads the second character of an escape and leaves the cursor on it. */
    private int escaped() {
        at++;
        return switch (peek(0)) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\'', '\\', '“', '”', '‘', '’' -> peek(0);
            case END -> throw new SyntaxFault(FormulaErrorCode.UNTERMINATED_TEXT, new Span(at - 1, at), Map.of());
            default ->
                throw new SyntaxFault(
                        FormulaErrorCode.UNKNOWN_ESCAPE,
                        new Span(at - 1, at + 1),
                        Map.of("escape", slice(at - 1, at + 1)));
        };
    }

    /** PostgreSQL keeps neither NUL nor halves of surrogate pairs. */
    private int storable(int c) {
        if (c == 0 || Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)) {
            throw unexpected();
        }
        return c;
    }

    private Token quotedName() {
        int start = at++;
        var name = new StringBuilder();
        while (peek(0) != ']' || peek(1) == ']') {
            if (peek(0) == END) {
                throw new SyntaxFault(FormulaErrorCode.UNTERMINATED_NAME, new Span(start, at), Map.of());
            }
            name.appendCodePoint(peek(0));
            at += peek(0) == ']' ? 2 : 1;
        }
        at++;
        return token(Kind.QUOTED_NAME, start, name.toString());
    }

    private Token name() {
        int start = at;
        while (continuesName(peek(0))) {
            at++;
        }
        return token(Kind.NAME, start, slice(start, at));
    }

    private Token sign() {
        int start = at;
        var pair = narrow(peek(0)) + narrow(peek(1));
        for (var operator : OPERATORS) {
            if (pair.startsWith(operator)) {
                at += narrow(peek(0)).length() >= operator.length() ? 1 : 2;
                return token(Kind.OPERATOR, start, operator);
            }
        }
        var kind = switch (narrow(peek(0))) {
            case "(" -> Kind.OPEN;
            case ")" -> Kind.CLOSE;
            case "," -> Kind.COMMA;
            case "." -> Kind.DOT;
            default -> throw unexpected();
        };
        var text = narrow(source[at++]);
        return token(kind, start, text);
    }

    /** Skips white space and comments; false at the end of the source. */
    private boolean skipBlanks() {
        while (isBlank(peek(0)) || peek(0) == '/' && peek(1) == '*') {
            if (isBlank(peek(0))) {
                at++;
            } else {
                skipComment();
            }
        }
        return peek(0) != END;
    }

    private void skipComment() {
        int start = at;
        at += 2;
        while (peek(0) != '*' || peek(1) != '/') {
            if (peek(0) == END) {
                throw new SyntaxFault(FormulaErrorCode.UNTERMINATED_COMMENT, new Span(start, at), Map.of());
            }
            at++;
        }
        at += 2;
    }

    private SyntaxFault unexpected() {
        return new SyntaxFault(
                FormulaErrorCode.UNEXPECTED_CHARACTER, new Span(at, at + 1), Map.of("character", slice(at, at + 1)));
    }

    private Token token(Kind kind, int start, String text) {
        return new Token(kind, text, new Span(start, at));
    }

    private int peek(int ahead) {
        return at + ahead < source.length ? source[at + ahead] : END;
    }

    private String slice(int from, int to) {
        int end = Math.min(to, source.length);
        return new String(source, from, end - from);
    }

    private static String narrow(int c) {
        if (c == END) {
            return "";
        }
        int wide = WIDE.indexOf(c);
        return wide < 0 ? Character.toString(c) : NARROW.get(wide);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(int c) {
        return c != END && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
    }

    private static boolean startsName(int c) {
        return c == '_' || c == '$' || Character.isLetter(c);
    }

    private static boolean continuesName(int c) {
        return c != END
                && (c == '_'
                        || c == '$'
                        || Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}

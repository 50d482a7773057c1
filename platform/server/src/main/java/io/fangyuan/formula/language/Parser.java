package io.fangyuan.formula.language;

import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.jvm.Decimals;
import io.fangyuan.formula.language.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads tokens by precedence; knows shapes only, no names or types. Throws {@link SyntaxFault} at the first mistake. */
final class Parser {
    static final int MAX_DEPTH = 64;
    static final int MAX_PARTS = 1000;

    /** The binary operators, loosest first; those of one line bind alike, from the left. */
    private static final List<List<String>> PRECEDENCE = List.of(
            List.of("||"),
            List.of("&&"),
            List.of("=", "==", "<>", "!="),
            List.of("<", ">", "<=", ">="),
            List.of("&"),
            List.of("+", "-"),
            List.of("*", "/"),
            List.of("^"));

    private final List<Token> tokens;
    private int at;
    private int depth;
    private int parts;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Syntax parse(List<Token> tokens) {
        var parser = new Parser(tokens);
        var syntax = parser.expression();
        if (!parser.peek().is(Kind.END)) {
            throw parser.unexpected("operator");
        }
        return syntax;
    }

    /** How tightly a binary operator binds; from 0, higher is tighter. */
    static int precedence(String operator) {
        for (int level = 0; level < PRECEDENCE.size(); level++) {
            if (PRECEDENCE.get(level).contains(operator)) {
                return level;
            }
        }
        throw new IllegalArgumentException(operator);
    }

    private Syntax expression() {
        if (++depth > MAX_DEPTH) {
            throw new SyntaxFault(FormulaErrorCode.TOO_DEEP, peek().span(), Map.of("most", MAX_DEPTH));
        }
        var syntax = binary(0);
        depth--;
        return syntax;
    }

    private Syntax binary(int level) {
        if (level == PRECEDENCE.size()) {
            return prefixed();
        }
        var left = binary(level + 1);
        while (peek().is(Kind.OPERATOR) && PRECEDENCE.get(level).contains(peek().text())) {
            var operator = take();
            left = counted(new Syntax.Binary(operator.text(), left, binary(level + 1), operator.span()));
        }
        return left;
    }

    private Syntax prefixed() {
        if (!peek().isOperator("+") && !peek().isOperator("-") && !peek().isOperator("!")) {
            return primary();
        }
        if (++depth > MAX_DEPTH) {
            throw new SyntaxFault(FormulaErrorCode.TOO_DEEP, peek().span(), Map.of("most", MAX_DEPTH));
        }
        var operator = take();
        var prefix = counted(new Syntax.Prefix(operator.text(), prefixed(), operator.span()));
        depth--;
        return prefix;
    }

    private Syntax primary() {
        var token = peek();
        return switch (token.kind()) {
            case NUMBER -> counted(number(take()));
            case TEXT -> counted(new Syntax.TextLiteral(take().text(), token.span()));
            case NAME, QUOTED_NAME -> counted(named());
            case OPEN -> bracketed();
            case OPERATOR, CLOSE, COMMA, DOT, END -> throw unexpected("operand");
        };
    }

    private static Syntax number(Token token) {
        var number = Decimals.rounded(new BigDecimal(token.text()));
        if (Decimals.isTooLarge(number)) {
            throw new SyntaxFault(FormulaErrorCode.NUMBER_TOO_LARGE, token.span(), Map.of());
        }
        return new Syntax.NumberLiteral(number, token.span());
    }

    private Syntax named() {
        var first = take();
        if (first.is(Kind.NAME) && peek().is(Kind.OPEN)) {
            return invocation(first);
        }
        if (first.is(Kind.NAME) && !peek().is(Kind.DOT)) {
            switch (first.text().toUpperCase(Locale.ROOT)) {
                case "TRUE" -> {
                    return new Syntax.BoolLiteral(true, first.span());
                }
                case "FALSE" -> {
                    return new Syntax.BoolLiteral(false, first.span());
                }
                case "NULL" -> {
                    return new Syntax.NullLiteral(first.span());
                }
                default -> {}
            }
        }
        return path(first);
    }

    private Syntax path(Token first) {
        var segments = new ArrayList<Syntax.Segment>();
        segments.add(new Syntax.Segment(first.text(), first.span()));
        while (peek().is(Kind.DOT)) {
            take();
            if (!peek().isName()) {
                throw unexpected("name");
            }
            var next = take();
            segments.add(new Syntax.Segment(next.text(), next.span()));
        }
        return new Syntax.Name(
                List.copyOf(segments), first.span().to(segments.getLast().span()));
    }

    private Syntax invocation(Token name) {
        expect(Kind.OPEN, "(");
        var arguments = new ArrayList<Syntax>();
        while (!peek().is(Kind.CLOSE)) {
            if (!arguments.isEmpty()) {
                expect(Kind.COMMA, ", )");
            }
            arguments.add(expression());
        }
        var close = take();
        return new Syntax.Invocation(
                name.text().toUpperCase(Locale.ROOT),
                List.copyOf(arguments),
                name.span(),
                name.span().to(close.span()));
    }

    private Syntax bracketed() {
        expect(Kind.OPEN, "(");
        var inner = expression();
        expect(Kind.CLOSE, ")");
        return inner;
    }

    private void expect(Kind kind, String expected) {
        if (!peek().is(kind)) {
            throw unexpected(expected);
        }
        take();
    }

    private <S extends Syntax> S counted(S syntax) {
        if (++parts > MAX_PARTS) {
            throw new SyntaxFault(FormulaErrorCode.TOO_MANY_PARTS, syntax.span(), Map.of("most", MAX_PARTS));
        }
        return syntax;
    }

    private SyntaxFault unexpected(String expected) {
        var found = peek();
        if (found.is(Kind.END)) {
            return new SyntaxFault(FormulaErrorCode.UNEXPECTED_END, found.span(), Map.of("expected", expected));
        }
        return new SyntaxFault(
                FormulaErrorCode.UNEXPECTED_TOKEN, found.span(), Map.of("found", found.text(), "expected", expected));
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(at++);
    }
}

package io.fangyuan.formula.language;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.FormulaError;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads formulas. */
public final class Language {
    private static final int MAX_LENGTH = 10_000;

    private Language() {}

    /** What a source came to: errors, or else a tree whose positions count in {@code source}. */
    public record Reading(
            String source,
            Expression tree,
            List<FormulaError> errors,
            List<FormulaError> warnings,
            Set<Path> references) {

        private static Reading failed(String source, List<FormulaError> errors) {
            return new Reading(source, Findings.BROKEN, errors, List.of(), Set.of());
        }
    }

    /** Reads {@code source} as a formula about records of {@code object}; labels in it are replaced by names. */
    public static Reading read(String source, String object, Scope scope, Options options) {
        try {
            var findings = new Findings();
            var syntax = Parser.parse(Lexer.tokens(limited(source)));
            var tree = new Checker(object, scope, options, findings).checkResult(syntax);
            if (!findings.errors().isEmpty()) {
                return Reading.failed(source, findings.errors());
            }
            var edited = findings.edited(source);
            return edited.equals(source)
                    ? new Reading(source, tree, List.of(), findings.warnings(), findings.references())
                    : read(edited, object, scope, options);
        } catch (SyntaxFault fault) {
            return Reading.failed(source, List.of(fault.error()));
        }
    }

    private static String limited(String source) {
        int length = source.codePointCount(0, source.length());
        if (length > MAX_LENGTH) {
            throw new SyntaxFault(FormulaErrorCode.TOO_LONG, new Span(MAX_LENGTH, length), Map.of("most", MAX_LENGTH));
        }
        return source;
    }
}

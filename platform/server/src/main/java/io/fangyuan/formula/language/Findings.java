package io.fangyuan.formula.language;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.FormulaError;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Type;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the checker notes on its way; owned by one check. */
final class Findings {

    /** Stands for what is wrong and has been reported; it fits every type, so that no second error follows. */
    static final Expression BROKEN = new Expression.Constant(Value.BLANK, Type.NULL);

    /** A part of the source to be replaced by the name it means. */
    record Edit(Span span, String text) {}

    private final List<FormulaError> errors = new ArrayList<>();
    private final List<FormulaError> warnings = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Set<Path> references = new LinkedHashSet<>();

    Expression refuse(FormulaErrorCode code, Span span, Map<String, Object> params) {
        return refuse(code, span, params, Optional.empty());
    }

    Expression refuse(FormulaErrorCode code, Span span, Map<String, Object> params, Optional<String> suggestion) {
        errors.add(new FormulaError(code, span.column(), span.length(), params, suggestion));
        return BROKEN;
    }

    void warn(FormulaErrorCode code, Span span) {
        warnings.add(new FormulaError(code, span.column(), span.length(), Map.of(), Optional.empty()));
    }

    void edit(Span span, String text) {
        edits.add(new Edit(span, text));
    }

    void refer(Path path) {
        references.add(path);
    }

    List<FormulaError> errors() {
        return errors.stream()
                .sorted(Comparator.comparingInt(FormulaError::column))
                .distinct()
                .toList();
    }

    List<FormulaError> warnings() {
        return List.copyOf(warnings);
    }

    Set<Path> references() {
        return new LinkedHashSet<>(references);
    }

    /** The source with all edits made. */
    String edited(String source) {
        if (edits.isEmpty()) {
            return source;
        }
        var codePoints = source.codePoints().toArray();
        var text = new StringBuilder();
        int at = 0;
        for (var edit : edits.stream()
                .distinct()
                .sorted(Comparator.comparingInt(e -> e.span().start()))
                .toList()) {
            text.append(new String(codePoints, at, edit.span().start() - at)).append(edit.text());
            at = edit.span().end();
        }
        return text.append(new String(codePoints, at, codePoints.length - at)).toString();
    }
}

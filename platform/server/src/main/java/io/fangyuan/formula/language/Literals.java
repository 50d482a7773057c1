package io.fangyuan.formula.language;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Scope;
import io.fangyuan.formula.Type;
import io.fangyuan.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets literals adapt to the type of their surroundings: NULL to any, text to a choice or to a record's number. */
final class Literals {
    private static final Pattern RECORD_ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final Scope scope;
    private final Findings findings;

    Literals(Scope scope, Findings findings) {
        this.scope = scope;
        this.findings = findings;
    }

    /** The type the expressions should have in common: that of the first which is no adaptable literal. */
    Type common(List<Expression> expressions, List<Syntax> syntaxes) {
        Type type = Type.NULL;
        for (int i = 0; i < expressions.size(); i++) {
            var own = expressions.get(i).type();
            boolean adapts = own.equals(Type.NULL) || syntaxes.get(i) instanceof Syntax.TextLiteral;
            if (!adapts) {
                return own;
            }
            type = own.equals(Type.NULL) ? type : own;
        }
        return type;
    }

    /** The expression as one of {@code type}; empty when it is of another. */
    Optional<Expression> fit(Expression expression, Syntax syntax, Type type) {
        if (expression == Findings.BROKEN || expression.type().equals(type)) {
            return Optional.of(expression);
        }
        if (expression instanceof Constant && expression.type().equals(Type.NULL)) {
            return Optional.of(new Constant(Value.BLANK, type));
        }
        if (syntax instanceof Syntax.TextLiteral(var text, var span)) {
            return switch (type) {
                case Type.Picklist(var picklist) -> Optional.of(choice(picklist, type, text, span));
                case Type.Reference _ -> Optional.of(record(type, text, span));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** The choice of {@code picklist} that the text names, as a constant of {@code type}. */
    Expression choice(String picklist, Type type, String text, Span span) {
        if (text.isEmpty()) {
            return new Constant(Value.BLANK, type);
        }
        var choice = scope.choice(picklist, text);
        if (choice.isEmpty()) {
            return findings.refuse(
                    FormulaErrorCode.UNKNOWN_CHOICE,
                    span,
                    Map.of("picklist", picklist, "name", text),
                    Suggestions.near(text, scope.choiceWords(picklist)));
        }
        var name = choice.get().name();
        if (!name.equals(text)) {
            findings.edit(span, Printer.quoted(name));
        }
        return new Constant(new Value.Text(name), type);
    }

    private Expression record(Type type, String text, Span span) {
        if (text.isEmpty()) {
            return new Constant(Value.BLANK, type);
        }
        return RECORD_ID.matcher(text).matches()
                ? new Constant(new Value.Reference(Long.parseLong(text)), type)
                : findings.refuse(FormulaErrorCode.NOT_A_RECORD_ID, span, Map.of("text", text));
    }
}

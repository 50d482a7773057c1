package io.fangyuan.metadata;

import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.FieldRef;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.FormulaError;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Scope;
import io.fangyuan.formula.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles the formulas of one object's documents and notes those that do not compile. */
final class FormulaReader {
    /** Codes of formulas are a family of their own among those of violations. */
    private static final String CODE_PREFIX = "formula_";

    private final String object;
    private final Scope scope;
    private final List<Finding> broken;

    /** Failures are added to {@code broken}. */
    FormulaReader(String object, Scope scope, List<Finding> broken) {
        this.object = object;
        this.scope = scope;
        this.broken = broken;
    }

    /** The object whose fields the formulas name. */
    String object() {
        return object;
    }

    /** Notes what is wrong besides formulas. */
    void refuse(DocumentKey key, String pointer, String code, Map<String, Object> params) {
        broken.add(Finding.error(key, pointer, code, params));
    }

    /** What formulas see of a field of any object; empty with a finding at {@code pointer} when there is none. */
    Optional<Type> type(DocumentKey key, String pointer, String ofObject, String field) {
        var found = scope.field(ofObject, field).filter(ref -> ref.name().equals(field));
        if (found.isEmpty()) {
            refuse(key, pointer, "unknown_reference", Map.of("kind", "field", "name", ofObject + "." + field));
        }
        return found.map(FieldRef::type);
    }

    /** The same for what happens to a stored record: formulas may name it as {@code $Record}, and these as {@code $Input}. */
    FormulaReader with(Map<String, Type> inputs) {
        return new FormulaReader(object, new EffectScope(scope, inputs), broken);
    }

    /** The formula, or empty with findings at {@code pointer} of the document. */
    Optional<Formula> read(DocumentKey key, String pointer, String source, Options options) {
        return switch (Formulas.compile(source, object, scope, options)) {
            case Compiled.Success(var formula) -> Optional.of(formula);
            case Compiled.Failure(var errors) -> {
                errors.forEach(error -> broken.add(
                        Finding.error(key, pointer, CODE_PREFIX + error.code().code(), params(error))));
                yield Optional.empty();
            }
        };
    }

    /** As {@link #read(DocumentKey, String, String, Options)}; empty without findings where there is no source. */
    Optional<Formula> read(DocumentKey key, String pointer, Optional<String> source, Options options) {
        return source.flatMap(text -> read(key, pointer, text, options));
    }

    /** A condition on an edit, that always holds where there is no source; empty when it does not compile. */
    Optional<Condition> condition(DocumentKey key, String pointer, Optional<String> source) {
        return source.isEmpty()
                ? Optional.of(new Condition.Always())
                : read(key, pointer, source, Options.rule()).map(Condition.When::new);
    }

    private static Map<String, Object> params(FormulaError error) {
        var params = new HashMap<>(error.params());
        params.put("column", error.column());
        params.put("length", error.length());
        error.suggestion().ifPresent(suggestion -> params.put("suggestion", suggestion));
        return params;
    }
}

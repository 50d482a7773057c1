package io.fangyuan.rule;

import io.fangyuan.formula.Outcome;
import io.fangyuan.metadata.ValidationRule;
import io.fangyuan.problem.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The tenant's own rules about its records. A rule states what is refused. */
public final class ValidationRules {

    private ValidationRules() {}

    /** What the active rules refuse, each with the tenant's message; a rule that cannot be judged refuses too and says why. */
    public static List<Violation> violations(Change change, Locale locale) {
        return violations(change, locale, _ -> true);
    }

    /** The same for some of the rules only. */
    public static List<Violation> violations(Change change, Locale locale, Predicate<ValidationRule> which) {
        return change.type().rules().stream()
                .filter(ValidationRule::active)
                .filter(which)
                .flatMap(rule -> violation(rule, change, locale).stream())
                .toList();
    }

    private static Optional<Violation> violation(ValidationRule rule, Change change, Locale locale) {
        return switch (rule.condition().evaluator().evaluate(change, change.context())) {
            case Outcome.Result result when !result.isTrue() -> Optional.empty();
            case Outcome.Result _ ->
                Optional.of(new Violation(
                        pointer(rule), "rule_refused", rule.message().in(locale), Map.of("rule", rule.name())));
            case Outcome.Fault(var code, var _) ->
                Optional.of(Violation.of(
                        pointer(rule),
                        "rule_faulted",
                        Map.of("rule", rule.label().in(locale), "fault", code.code())));
        };
    }

    private static String pointer(ValidationRule rule) {
        return rule.field().map(field -> "/values/" + field).orElse("");
    }
}

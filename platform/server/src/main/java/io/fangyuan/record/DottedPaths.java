package io.fangyuan.record;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.metadata.Condition;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.ValidationRule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The paths through look-ups that a save of an object must know the values of, since its formulas name them. */
final class DottedPaths {
    private static final LoadingCache<ObjectType, Set<Path>> ALL =
            Caffeine.newBuilder().weakKeys().build(DottedPaths::collect);

    private DottedPaths() {}

    static Set<Path> of(ObjectType type) {
        return ALL.get(type);
    }

    private static Set<Path> collect(ObjectType type) {
        return formulas(type)
                .flatMap(formula -> formula.references().stream())
                .filter(path -> path.root() == Path.Root.RECORD && !path.isOwn())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Formula> formulas(ObjectType type) {
        Stream<Formula> ofFields = type.fields().stream()
                .flatMap(field ->
                        Stream.of(field.formula(), field.defaultValue()).flatMap(Optional::stream));
        Stream<Formula> ofRules = type.rules().stream().map(ValidationRule::condition);
        Stream<Formula> ofLayouts = type.layouts().stream().flatMap(DottedPaths::formulas);
        Stream<Formula> ofAutomations =
                type.automations().stream().flatMap(automation -> formula(automation.condition()).stream());
        return Stream.of(ofFields, ofRules, ofLayouts, ofAutomations).flatMap(each -> each);
    }

    private static Stream<Formula> formulas(Layout layout) {
        Stream<Formula> ofSections = layout.sections().stream().flatMap(DottedPaths::formulas);
        Stream<Formula> ofColumns = layout.lines().stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> formulas(column.visible(), column.required(), column.readOnly()));
        return Stream.concat(ofSections, ofColumns);
    }

    private static Stream<Formula> formulas(Layout.Section section) {
        return Stream.concat(
                section.visible().stream(),
                section.items().stream().flatMap(item -> formulas(item.visible(), item.required(), item.readOnly())));
    }

    private static Stream<Formula> formulas(Optional<Formula> visible, Condition required, Condition readOnly) {
        return Stream.of(visible, formula(required), formula(readOnly)).flatMap(Optional::stream);
    }

    private static Optional<Formula> formula(Condition condition) {
        return condition instanceof Condition.When(var formula) ? Optional.of(formula) : Optional.empty();
    }
}

package io.fangyuan.effect;

import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.metadata.Effect;
import io.fangyuan.metadata.PersonRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where effects look: what their formulas read of other records, and which records that takes. */
public final class EffectPaths {

    private EffectPaths() {}

    /** The values of other records that the formulas of the effects read. */
    static Set<Path> dotted(Effect effect) {
        Stream<Path> target = effect instanceof Effect.Update(var _, var way, var _) && way.size() > 1
                ? Stream.of(Path.of(way.toArray(String[]::new)))
                : Stream.empty();
        return Stream.concat(target, formulas(effect).flatMap(formula -> formula.references().stream()))
                .filter(path -> path.root() == Path.Root.RECORD && path.names().size() > 1)
                .collect(Collectors.toSet());
    }

    /** Lists of look-ups that lead to every record the effects change or read numbers of: these are to be locked. */
    public static List<List<String>> ways(Collection<Effect> effects) {
        Stream<List<String>> read = effects.stream()
                .flatMap(effect -> dotted(effect).stream())
                .map(path -> path.parent().names());
        Stream<List<String>> changed = effects.stream()
                .flatMap(effect ->
                        effect instanceof Effect.Update(var _, var way, var _) ? Stream.of(way) : Stream.empty())
                .filter(way -> !way.isEmpty());
        return Stream.concat(read, changed).distinct().toList();
    }

    private static Stream<Formula> formulas(Effect effect) {
        Stream<Formula> own = switch (effect) {
            case Effect.Update(var _, var _, var values) -> values.values().stream();
            case Effect.Create(var _, var _, var values) -> values.values().stream();
            case Effect.Notify(var _, var to, var _) -> to.stream().flatMap(rule -> formula(rule).stream());
        };
        return Stream.concat(effect.when().stream(), own);
    }

    private static Optional<Formula> formula(PersonRule rule) {
        return switch (rule) {
            case PersonRule.PersonField(var person) -> Optional.of(person);
            case PersonRule.Superior(var person, var _) -> Optional.of(person);
            case PersonRule.DepartmentHead(var person) -> Optional.of(person);
            case PersonRule.Role _, PersonRule.Users _, PersonRule.Chosen _ -> Optional.empty();
        };
    }
}

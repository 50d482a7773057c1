package io.fangyuan.effect;

import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Effect;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.notify.Notice;
import io.fangyuan.notify.Notifications;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes effects happen, in their order and in the transaction of the save they belong to: each sees what those before it
 * have done, and all stand or fall together. Every record they change or compute from is locked before the first of them.
 */
@Component
public final class EffectRunner {
    private static final String REFUSED = "effect_refused";

    private final Notifications notifications;

    EffectRunner(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Throws INVALID_RECORD when one of them cannot happen; then none has. */
    public void run(List<Effect> effects, EffectContext context) {
        Viewer viewer = context.viewer().elevate().because(context.cause());
        List<List<String>> ways = EffectPaths.ways(effects);
        for (Effect effect : effects) {
            Change now = now(viewer, effect, ways, context);
            if (effect.when().map(condition -> isTrue(condition, now)).orElse(true)) {
                happen(viewer, effect, now, context);
            }
        }
    }

    /** The record as those before have left it, with what the save that set it off has changed. */
    private static Change now(Viewer viewer, Effect effect, List<List<String>> ways, EffectContext context) {
        Change read = context.save().read(viewer, context.type(), context.id(), EffectPaths.dotted(effect), ways);
        Change save = context.change().orElse(read);
        return new Change(
                read.type(),
                save.isNew(),
                save.before(),
                read.after(),
                withItself(read.related(), context.id()),
                read.context().with(context.input()));
    }

    /** The values that paths lead to, and the record itself as {@code $Record}. */
    private static Map<Path, Value> withItself(Map<Path, Value> related, RecordId id) {
        Map<Path, Value> all = new HashMap<>(related);
        all.put(Path.from(Path.Root.RECORD), new Value.Reference(id.value()));
        return all;
    }

    private void happen(Viewer viewer, Effect effect, Change now, EffectContext context) {
        switch (effect) {
            case Effect.Update(var _, var target, var values) -> update(viewer, target, values, now, context);
            case Effect.Create(var _, var object, var values) -> {
                ObjectType type = viewer.snapshot().object(object);
                Map<String, Value> filled = values(type, values, now);
                elsewhere(viewer, type, () -> context.save().create(viewer, type, filled));
            }
            case Effect.Notify(var _, var to, var message) -> {
                List<RecordId> people = new People(viewer.org(), now, now.context())
                        .of(to).stream().map(User::id).toList();
                var notice = Notice.about(
                        context.type(), context.id(), context.cause().kind().code(), message);
                notifications.send(context.save().transaction(), viewer, people, notice);
            }
        }
    }

    private static void update(
            Viewer viewer, List<String> target, Map<String, Formula> values, Change now, EffectContext context) {
        if (target.isEmpty()) {
            context.save().update(viewer, now.type(), context.id(), values(now.type(), values, now));
            return;
        }
        ObjectType type = reached(viewer, now.type(), target);
        if (!(now.value(Path.of(target.toArray(String[]::new))) instanceof Value.Reference(var id))) {
            throw refused(
                    "effect_without_target",
                    Map.of("field", label(viewer, now.type().field(target.getFirst()))));
        }
        Map<String, Value> changed = values(type, values, now);
        elsewhere(viewer, type, () -> context.save().update(viewer, type, new RecordId(id), changed));
    }

    /** What another record is refused for stands on this one as a whole, and says which record it is. */
    private static void elsewhere(Viewer viewer, ObjectType type, Runnable save) {
        try {
            save.run();
        } catch (Problem refused) {
            throw isNamed(refused) ? refused : named(refused, type.label().in(viewer.locale()));
        }
    }

    /** Whether there is nothing to point at, or an effect of this one's effects has named the record already. */
    private static boolean isNamed(Problem refused) {
        return refused.violations().isEmpty()
                || refused.violations().getFirst().code().equals(REFUSED);
    }

    private static Problem named(Problem refused, String object) {
        List<Violation> violations = new ArrayList<>();
        violations.add(Violation.of("", REFUSED, Map.of("object", object)));
        refused.violations()
                .forEach(each -> violations.add(new Violation("", each.code(), each.message(), each.params())));
        return new Problem(refused.code(), refused.params(), violations);
    }

    private static ObjectType reached(Viewer viewer, ObjectType from, List<String> lookups) {
        ObjectType at = from;
        for (String lookup : lookups) {
            at = viewer.snapshot().object(at.field(lookup).target().orElseThrow());
        }
        return at;
    }

    private static Map<String, Value> values(ObjectType type, Map<String, Formula> formulas, Change now) {
        Map<String, Value> values = new HashMap<>();
        formulas.forEach((name, formula) -> values.put(name, value(type.field(name), formula, now)));
        return values;
    }

    private static Value value(Field field, Formula formula, Change now) {
        return switch (formula.evaluator().evaluate(now, now.context())) {
            case Outcome.Result(var value) -> fitted(field, value);
            case Outcome.Fault(var code, var _) ->
                throw refused("effect_faulted", Map.of("field", field.name(), "fault", code.code()));
        };
    }

    private static Value fitted(Field field, Value value) {
        try {
            return field.fit(value);
        } catch (InvalidValue e) {
            throw refused("effect_faulted", Map.of("field", field.name(), "fault", e.code()));
        }
    }

    private static boolean isTrue(Formula condition, Change now) {
        return condition.evaluator().evaluate(now, now.context()).isTrue();
    }

    private static String label(Viewer viewer, Field field) {
        return field.label().in(viewer.locale());
    }

    private static Problem refused(String code, Map<String, Object> params) {
        return new Problem(ProblemCode.INVALID_RECORD, Map.of(), List.of(Violation.of("", code, params)));
    }
}

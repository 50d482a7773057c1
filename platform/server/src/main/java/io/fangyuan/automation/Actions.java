package io.fangyuan.automation;

import io.fangyuan.effect.EffectContext;
import io.fangyuan.effect.EffectPaths;
import io.fangyuan.effect.EffectRunner;
import io.fangyuan.formula.Fields;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Action;
import io.fangyuan.metadata.Action.Outcome;
import io.fangyuan.metadata.Action.Place;
import io.fangyuan.metadata.Condition;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Effect;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Role;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.record.IdempotencyKey;
import io.fangyuan.record.OpenSave;
import io.fangyuan.record.RecordReader;
import io.fangyuan.record.RecordSaver;
import io.fangyuan.rule.Change;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Does what a button does, for one record or for several. Who presses it must have a role for it and read the record. */
@Component
public final class Actions {
    /** The most records that a button is pressed for at once. */
    public static final int MOST = 200;

    private final RecordSaver saver;
    private final RecordReader reader;
    private final EffectRunner runner;
    private final Prefills prefills;

    Actions(RecordSaver saver, RecordReader reader, EffectRunner runner, Prefills prefills) {
        this.saver = saver;
        this.reader = reader;
        this.runner = runner;
        this.prefills = prefills;
    }

    /**
     * How a button is pressed.
     *
     * @param version in which the user saw the record
     * @param answers to what the action asks for, by name
     * @param key with which the same press is known when it comes again
     */
    public record Press(
            Place place, OptionalInt version, Map<String, JsonNode> answers, Optional<IdempotencyKey> key) {}

    /** Whether the viewer has a role for it. */
    public static boolean mayPress(Viewer viewer, Action action) {
        return action.roles().isEmpty()
                || viewer.roles().stream().map(Role::name).anyMatch(action.roles()::contains);
    }

    /**
     * Lets it happen to one record. Throws NOT_FOUND, FORBIDDEN, STALE_VERSION, and INVALID_RECORD when it is not offered
     * for the record, an answer is wrong or what shall happen is refused.
     */
    public void happen(
            Viewer viewer, ObjectType type, Action action, Outcome.Happen outcome, RecordId id, Press press) {
        requirePressable(viewer, type, action, press.place());
        Fields input = Answers.read(viewer, reader, action, press.answers());
        var cause = DocumentKey.of(Kind.ACTION, type.name(), action.name());
        saver.together(viewer, save -> {
            if (press.key().isEmpty() || save.isFirst(viewer, press.key().get(), id)) {
                press.version().ifPresent(version -> save.requireVersion(viewer, type, id, version));
                requireOffered(viewer, type, action, outcome.effects(), id, save);
                runner.run(
                        outcome.effects(), new EffectContext(viewer, cause, type, id, Optional.empty(), input, save));
            }
            return id;
        });
    }

    /** The new record that it opens for these, at least one; nothing is stored. Throws as {@link #happen}. */
    public Prefill open(
            Viewer viewer, ObjectType type, Action action, Outcome.Open outcome, List<RecordId> ids, Press press) {
        requirePressable(viewer, type, action, press.place());
        return prefills.of(viewer, type, outcome, ids, Answers.read(viewer, reader, action, press.answers()));
    }

    private static void requirePressable(Viewer viewer, ObjectType type, Action action, Place place) {
        if (!action.places().contains(place)) {
            throw new Problem(ProblemCode.NOT_FOUND, Map.of("action", type.name() + "." + action.name()));
        }
        if (!mayPress(viewer, action)) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("action", action.name()));
        }
    }

    /** Reads with the viewer's own rights, so what the viewer may not read is not there to be acted upon. */
    private static void requireOffered(
            Viewer viewer, ObjectType type, Action action, List<Effect> effects, RecordId id, OpenSave save) {
        Optional<Formula> condition =
                action.condition() instanceof Condition.When(var formula) ? Optional.of(formula) : Optional.empty();
        Set<Path> paths = condition.stream()
                .flatMap(formula -> formula.references().stream())
                .filter(path -> path.root() == Path.Root.RECORD && !path.isOwn())
                .collect(Collectors.toSet());
        Change now = save.read(viewer, type, id, paths, EffectPaths.ways(effects));
        boolean offered = condition
                .map(formula -> formula.evaluator().evaluate(now, now.context()).isTrue())
                .orElse(true);
        if (!offered) {
            var violation = Violation.of(
                    "", "action_not_offered", Map.of("action", action.label().in(viewer.locale())));
            throw new Problem(ProblemCode.INVALID_RECORD, Map.of(), List.of(violation));
        }
    }
}

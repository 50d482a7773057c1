package io.fangyuan.automation;

import io.fangyuan.effect.EffectContext;
import io.fangyuan.effect.EffectPaths;
import io.fangyuan.effect.EffectRunner;
import io.fangyuan.formula.Fields;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Outcome;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Automation;
import io.fangyuan.metadata.Automation.Occasion;
import io.fangyuan.metadata.Condition;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.record.OpenSave;
import io.fangyuan.record.SaveFollower;
import io.fangyuan.rule.Change;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets automations happen whenever a record is saved or deleted, through whichever door; their saves set off others in turn. */
@Component
final class Automations implements SaveFollower {
    private final EffectRunner runner;

    Automations(EffectRunner runner) {
        this.runner = runner;
    }

    @Override
    public boolean follows(Viewer viewer, ObjectType type) {
        return type.automations().stream()
                .anyMatch(automation -> automation.active() && automation.occasion() != Occasion.DELETE);
    }

    @Override
    public boolean followsDeletion(Viewer viewer, ObjectType type) {
        return beforeDeletion(type).findAny().isPresent();
    }

    @Override
    public List<List<String>> locks(Viewer viewer, Change change) {
        return due(viewer, change).stream()
                .flatMap(automation -> EffectPaths.ways(automation.effects()).stream())
                .distinct()
                .toList();
    }

    @Override
    public void saved(Viewer viewer, RecordId id, Change change, OpenSave save) {
        due(viewer, change).forEach(automation -> run(automation, viewer, id, change, save));
    }

    /** The record counts as saved unchanged. What comes back out of the recycle bin is not created, so nothing follows. */
    @Override
    public Runnable deletion(Viewer viewer, ObjectType type, RecordId id, OpenSave save) {
        var ways = beforeDeletion(type)
                .flatMap(automation -> EffectPaths.ways(automation.effects()).stream())
                .distinct()
                .toList();
        Change change = save.read(viewer.elevate(), type, id, Set.of(), ways);
        var due = beforeDeletion(type)
                .filter(automation -> holds(viewer, automation, change))
                .toList();
        return () -> due.forEach(automation -> run(automation, viewer, id, change, save));
    }

    private static Stream<Automation> beforeDeletion(ObjectType type) {
        return type.automations().stream()
                .filter(automation -> automation.active() && automation.occasion() == Occasion.DELETE);
    }

    private void run(Automation automation, Viewer viewer, RecordId id, Change change, OpenSave save) {
        var cause = DocumentKey.of(Kind.AUTOMATION, change.type().name(), automation.name());
        runner.run(
                automation.effects(),
                new EffectContext(viewer, cause, change.type(), id, Optional.of(change), Fields.NONE, save));
    }

    /** Those that the save is an occasion for, judged by what was saved and not by what they do one after the other. */
    private static List<Automation> due(Viewer viewer, Change change) {
        return change.type().automations().stream()
                .filter(Automation::active)
                .filter(automation -> automation.occasion().includes(change.isNew()))
                .filter(automation -> holds(viewer, automation, change))
                .toList();
    }

    private static boolean holds(Viewer viewer, Automation automation, Change change) {
        return switch (automation.condition()) {
            case Condition.Always _ -> true;
            case Condition.Never _ -> false;
            case Condition.When(var formula) -> isTrue(viewer, automation, formula, change);
        };
    }

    /** What cannot be judged must not be left undone in silence, so the save is refused. */
    private static boolean isTrue(Viewer viewer, Automation automation, Formula formula, Change change) {
        return switch (formula.evaluator().evaluate(change, change.context())) {
            case Outcome.Result result -> result.isTrue();
            case Outcome.Fault(var code, var _) -> {
                var fault = Violation.of(
                        "",
                        "automation_faulted",
                        Map.of("automation", automation.label().in(viewer.locale()), "fault", code.code()));
                throw new Problem(ProblemCode.INVALID_RECORD, Map.of(), List.of(fault));
            }
        };
    }
}

package io.fangyuan.approval;

import io.fangyuan.effect.People;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ApprovalProcess;
import io.fangyuan.metadata.ApprovalProcess.Nobody;
import io.fangyuan.metadata.Condition;
import io.fangyuan.metadata.PersonRule;
import io.fangyuan.rule.Change;
import io.fangyuan.value.RecordId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Works out what a process comes to for one record at one moment: which steps apply, and who is asked in them. */
final class FactFinder {
    private final ApprovalProcess process;
    private final Change record;
    private final Viewer viewer;

    /** The record must have been read in the submitter's place, so that {@code $User} is the submitter. */
    FactFinder(ApprovalProcess process, Change record, Viewer viewer) {
        this.process = process;
        this.record = record;
        this.viewer = viewer;
    }

    /** What its formulas read through look-ups. */
    static Set<Path> paths(ApprovalProcess process) {
        Set<Path> paths = new HashSet<>();
        Stream.concat(
                        formula(process.entry()).stream(),
                        process.steps().stream().flatMap(FactFinder::formulas))
                .flatMap(formula -> formula.references().stream())
                .filter(path -> path.root() == Path.Root.RECORD && !path.isOwn())
                .forEach(paths::add);
        return paths;
    }

    private static Stream<Formula> formulas(ApprovalProcess.Step step) {
        Stream<Formula> people = Stream.concat(step.approvers().stream(), step.substitutes().stream())
                .flatMap(rule -> switch (rule) {
                    case PersonRule.PersonField(var person) -> Stream.of(person);
                    case PersonRule.Superior(var person, var _) -> Stream.of(person);
                    case PersonRule.DepartmentHead(var person) -> Stream.of(person);
                    case PersonRule.Role _, PersonRule.Users _, PersonRule.Chosen _ -> Stream.empty();
                });
        return Stream.concat(formula(step.condition()).stream(), people);
    }

    private static Optional<Formula> formula(Condition condition) {
        return condition instanceof Condition.When(var formula) ? Optional.of(formula) : Optional.empty();
    }

    /** Whether the process is offered for the record; not where its condition cannot be computed. */
    boolean isOffered() {
        return process.active() && holds(process.entry(), false);
    }

    /** The steps that leave it to the submitter who decides, as far as they apply. */
    List<ApprovalProcess.Step> chosenSteps() {
        return process.steps().stream()
                .filter(ApprovalProcess.Step::isChosen)
                .filter(this::applies)
                .toList();
    }

    boolean leavesSubmitterOut() {
        return process.withoutSubmitter();
    }

    /** Whether the step leaves it to the submitter who decides. */
    boolean isChosen(String step) {
        return process.steps().stream().anyMatch(each -> each.name().equals(step) && each.isChosen());
    }

    /** The facts of a round. */
    Facts facts(RecordId submitter, Map<String, List<RecordId>> chosen) {
        return new Facts(
                submitter,
                viewer.may(Viewer.MANAGE_USERS),
                process.repeatable(),
                process.steps().stream()
                        .map(step -> step(step, submitter, chosen.getOrDefault(step.name(), List.of())))
                        .toList());
    }

    private Facts.Step step(ApprovalProcess.Step step, RecordId submitter, List<RecordId> chosen) {
        var people = new People(viewer.org(), record, record.context(), chosen);
        List<RecordId> asked = asked(people, step.approvers(), submitter);
        if (asked.isEmpty() && step.nobody() == Nobody.ASSIGN) {
            asked = asked(people, step.substitutes(), submitter);
        }
        return new Facts.Step(applies(step), step.otherwise(), step.mode(), asked, step.nobody());
    }

    private List<RecordId> asked(People people, List<PersonRule> rules, RecordId submitter) {
        return people.of(rules).stream()
                .map(User::id)
                .filter(id -> !process.withoutSubmitter() || !id.equals(submitter))
                .toList();
    }

    /** Where a condition cannot be computed people are asked. */
    private boolean applies(ApprovalProcess.Step step) {
        return holds(step.condition(), true);
    }

    private boolean holds(Condition condition, boolean whereItFails) {
        return switch (condition) {
            case Condition.Always _ -> true;
            case Condition.Never _ -> false;
            case Condition.When(var formula) ->
                switch (formula.evaluator().evaluate(record, record.context())) {
                    case Outcome.Result result -> result.isTrue();
                    case Outcome.Fault _ -> whereItFails;
                };
        };
    }
}

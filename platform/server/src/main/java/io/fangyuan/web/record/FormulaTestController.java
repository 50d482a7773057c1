package io.fangyuan.web.record;

import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Type;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.publishing.Documents;
import io.fangyuan.record.FormulaTester;
import io.fangyuan.record.FormulaTester.Sample;
import io.fangyuan.record.FoundRecord;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Sentences;
import io.fangyuan.web.TenantDoor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Tries a formula, with the draft applied, on typed values and on the latest records. */
@RestController
final class FormulaTestController {
    private static final int MOST = 200;

    private final TenantDoor door;
    private final Documents documents;
    private final FormulaTester tester;
    private final Sentences sentences;

    FormulaTestController(TenantDoor door, Documents documents, FormulaTester tester, Sentences sentences) {
        this.door = door;
        this.documents = documents;
        this.tester = tester;
        this.sentences = sentences;
    }

    /** What to try; a formula that does not compile gives no results, for the check tells what is wrong with it. */
    record Trial(String object, String formula, List<TypedRecord> samples, int latest) {}

    record TypedRecord(Map<String, JsonNode> values) {}

    /**
     * What came of it.
     *
     * @param samples as many as were given; none where the formula does not compile
     * @param latest of a condition that can be asked of the database
     */
    record TrialReply(List<OutcomeReply> samples, Optional<LatestReply> latest) {}

    /** Whether the condition is true of a sample, or why nobody can tell. */
    record OutcomeReply(Optional<Boolean> value, Optional<FaultReply> fault) {
        static OutcomeReply of(boolean value) {
            return new OutcomeReply(Optional.of(value), Optional.empty());
        }
    }

    record FaultReply(String code, String message) {}

    /** How many of the latest records were looked at, and those for which the condition is true. */
    record LatestReply(int checked, List<MatchReply> matched) {}

    record MatchReply(RecordId id, String name) {
        static MatchReply of(FoundRecord found, Field nameField) {
            var record = found.record();
            var name = nameField.write(record.value(nameField.name()));
            return new MatchReply(record.id(), name.asString(""));
        }
    }

    @PostMapping("/api/formula/test")
    TrialReply test(@RequestBody Trial trial) {
        return door.enter(
                viewer -> switch (documents.compile(viewer, trial.object(), trial.formula(), Options.rule())) {
                    case Compiled.Success(var formula) -> tryOut(formula, trial, drafting(viewer));
                    case Compiled.Failure _ -> new TrialReply(List.of(), Optional.empty());
                });
    }

    /** The same viewer looking at the draft instead of the release. */
    private Viewer drafting(Viewer viewer) {
        return new Viewer(
                viewer.principal(),
                viewer.user(),
                viewer.tenant(),
                documents.draft(viewer),
                viewer.org(),
                viewer.binding(),
                viewer.locale(),
                viewer.now());
    }

    private TrialReply tryOut(Formula formula, Trial trial, Viewer viewer) {
        ObjectType type = viewer.snapshot().object(trial.object());
        var samples = trial.samples().stream()
                .limit(MOST)
                .map(sample -> outcome(tester.sample(viewer, type, formula, sample.values()), viewer))
                .toList();
        return new TrialReply(samples, latest(formula, type, trial.latest(), viewer));
    }

    private Optional<LatestReply> latest(Formula formula, ObjectType type, int most, Viewer viewer) {
        if (most <= 0 || !formula.type().equals(Type.BOOL) || !formula.runsInSql()) {
            return Optional.empty();
        }
        var latest = tester.latest(viewer, type, formula, Math.min(most, MOST));
        var matched = latest.matched().stream()
                .map(found -> MatchReply.of(found, type.nameField()))
                .toList();
        return Optional.of(new LatestReply(latest.checked(), matched));
    }

    private OutcomeReply outcome(Sample sample, Viewer viewer) {
        return switch (sample) {
            case Sample.Evaluated(Outcome.Result result) -> OutcomeReply.of(result.isTrue());
            case Sample.Evaluated(Outcome.Fault(var code, var column)) ->
                fault(code.code(), Map.of("column", column), viewer);
            case Sample.Unreadable(var violations) -> {
                var first = violations.getFirst();
                yield fault(first.code(), first.params(), viewer);
            }
        };
    }

    private OutcomeReply fault(String code, Map<String, Object> params, Viewer viewer) {
        var sentence = sentences.ofViolation(code, params, viewer.locale());
        return new OutcomeReply(Optional.empty(), Optional.of(new FaultReply(code, sentence)));
    }
}

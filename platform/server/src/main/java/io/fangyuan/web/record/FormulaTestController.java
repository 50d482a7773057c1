package io.fangyuan.web.record;

import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Type;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.publishing.Documents;
import io.fangyuan.record.FormulaTester;
import io.fangyuan.record.FormulaTester.Sample;
import io.fangyuan.web.Sentences;
import io.fangyuan.web.TenantDoor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

    @PostMapping("/api/formula/test")
    JsonNode test(@RequestBody Trial trial) {
        return door.enter(viewer -> {
            var compiled = documents.compile(viewer, trial.object(), trial.formula(), Options.rule());
            ObjectNode node = JsonMapper.shared().createObjectNode();
            node.putArray("samples");
            if (compiled instanceof Compiled.Success(var formula)) {
                tryOut(formula, trial, drafting(viewer), node);
            }
            return node;
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

    private void tryOut(Formula formula, Trial trial, Viewer viewer, ObjectNode node) {
        ObjectType type = viewer.snapshot().object(trial.object());
        var samples = node.putArray("samples");
        trial.samples().stream()
                .limit(MOST)
                .forEach(sample -> samples.add(outcome(tester.sample(viewer, type, formula, sample.values()), viewer)));
        if (trial.latest() > 0 && formula.type().equals(Type.BOOL) && formula.runsInSql()) {
            var latest = tester.latest(viewer, type, formula, Math.min(trial.latest(), MOST));
            ObjectNode found = node.putObject("latest").put("checked", latest.checked());
            var matched = found.putArray("matched");
            latest.matched()
                    .forEach(record -> matched.addObject()
                            .put("id", record.record().id().toString())
                            .set(
                                    "name",
                                    type.nameField()
                                            .write(record.record()
                                                    .value(type.nameField().name()))));
        }
    }

    private ObjectNode outcome(Sample sample, Viewer viewer) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        switch (sample) {
            case Sample.Evaluated(var outcome) -> put(outcome, viewer, node);
            case Sample.Unreadable(var violations) -> {
                var first = violations.getFirst();
                fault(first.code(), first.params(), viewer, node);
            }
        }
        return node;
    }

    private void put(Outcome outcome, Viewer viewer, ObjectNode node) {
        switch (outcome) {
            case Outcome.Result result -> node.put("value", result.isTrue());
            case Outcome.Fault(var code, var column) -> {
                Map<String, Object> params = new HashMap<>(Map.of("column", column));
                fault(code.code(), params, viewer, node);
            }
        }
    }

    private void fault(String code, Map<String, Object> params, Viewer viewer, ObjectNode node) {
        node.putObject("fault").put("code", code).put("message", sentences.ofViolation(code, params, viewer.locale()));
    }
}

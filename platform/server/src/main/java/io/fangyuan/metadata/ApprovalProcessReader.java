package io.fangyuan.metadata;

import io.fangyuan.formula.Options;
import io.fangyuan.metadata.ApprovalProcess.Mode;
import io.fangyuan.metadata.ApprovalProcess.Nobody;
import io.fangyuan.metadata.ApprovalProcess.Otherwise;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;

/**
 * Reads approval processes. What does not compile errs on the side of asking people: a process with a broken entry
 * condition is not offered, and a step with a broken condition applies.
 */
final class ApprovalProcessReader {
    private final FormulaReader formulas;
    private final PersonRuleReader people;
    private final EffectReader effects;

    /** Its formulas are over the object of {@code formulas}. */
    ApprovalProcessReader(FormulaReader formulas) {
        this.formulas = formulas;
        this.people = new PersonRuleReader(formulas);
        this.effects = new EffectReader(formulas);
    }

    ApprovalProcess read(Document document) {
        var body = new Body(document.body());
        var key = document.key();
        return new ApprovalProcess(
                key.shortName(),
                body.label("label"),
                body.flag("active"),
                body.flag("repeatable"),
                body.flag("withoutSubmitter"),
                condition(key, "/entry", body, "entry", new Condition.Never()),
                body.list("steps", (pointer, step) -> step(key, pointer, step)),
                effects(key, new Body(body.node("effects"))));
    }

    private ApprovalProcess.Effects effects(DocumentKey key, Body body) {
        return new ApprovalProcess.Effects(
                effects.read(key, "/effects", body, "submitted"),
                effects.read(key, "/effects", body, "approved"),
                effects.read(key, "/effects", body, "refused"));
    }

    private ApprovalProcess.Step step(DocumentKey key, String pointer, Body body) {
        return new ApprovalProcess.Step(
                body.text("name"),
                body.label("label"),
                condition(key, pointer + "/condition", body, "condition", new Condition.Always()),
                one(Otherwise.values(), body.text("otherwise"), Otherwise.APPROVE),
                people.read(key, pointer, body, "approvers"),
                mode(body.text("mode")),
                one(Nobody.values(), body.text("nobody"), Nobody.REFUSE),
                people.read(key, pointer, body, "substitutes"),
                new HashSet<>(body.texts("editable")));
    }

    private Condition condition(DocumentKey key, String pointer, Body body, String property, Condition whenBroken) {
        var source = body.optionalText(property);
        return source.isEmpty()
                ? new Condition.Always()
                : formulas.read(key, pointer, source, Options.rule())
                        .<Condition>map(Condition.When::new)
                        .orElse(whenBroken);
    }

    private static Mode mode(String code) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.code().equals(code))
                .findFirst()
                .orElse(Mode.ALL);
    }

    private static <E extends Enum<E>> E one(E[] all, String code, E otherwise) {
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElse(otherwise);
    }
}

package io.fangyuan.metadata;

import io.fangyuan.metadata.Automation.Occasion;
import java.util.Arrays;
import java.util.Optional;

/** Reads automations; one that does not compile in every part does not happen. */
final class AutomationReader {
    private final FormulaReader formulas;
    private final EffectReader effects;

    /** Its formulas are over the object of {@code formulas}. */
    AutomationReader(FormulaReader formulas) {
        this.formulas = formulas;
        this.effects = new EffectReader(formulas);
    }

    Optional<Automation> read(Document document) {
        var key = document.key();
        var body = new Body(document.body());
        var condition = formulas.condition(key, "/condition", body.optionalText("condition"));
        var all = effects.read(key, "", body, "effects");
        return condition.isEmpty() || all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Automation(
                        key.shortName(),
                        body.label("label"),
                        body.flag("active"),
                        occasion(body.text("on")),
                        body.number("position", 0),
                        condition.get(),
                        all.get()));
    }

    private static Occasion occasion(String code) {
        return Arrays.stream(Occasion.values())
                .filter(occasion -> occasion.code().equals(code))
                .findFirst()
                .orElse(Occasion.SAVE);
    }
}

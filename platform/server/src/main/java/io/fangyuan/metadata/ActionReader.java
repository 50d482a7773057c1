package io.fangyuan.metadata;

import io.fangyuan.fieldtype.FieldTypes;
import io.fangyuan.formula.Type;
import io.fangyuan.metadata.Action.Outcome;
import io.fangyuan.metadata.Action.Place;
import io.fangyuan.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads actions; one that does not compile in every part is not offered. */
final class ActionReader {
    private final FormulaReader formulas;
    private final FieldTypes types;

    /** Its formulas are over the object of {@code formulas}. */
    ActionReader(FormulaReader formulas, FieldTypes types) {
        this.formulas = formulas;
        this.types = types;
    }

    Optional<Action> read(Document document) {
        var key = document.key();
        var body = new Body(document.body());
        var condition = formulas.condition(key, "/condition", body.optionalText("condition"));
        var inputs = body.list("inputs", (pointer, input) -> input(key, pointer, input));
        if (condition.isEmpty() || inputs.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var asked = inputs.stream().flatMap(Optional::stream).toList();
        return outcome(key, body, asked)
                .map(outcome -> new Action(
                        key.shortName(),
                        body.label("label"),
                        body.optionalText("icon"),
                        places(body.texts("places")),
                        new HashSet<>(body.texts("roles")),
                        condition.get(),
                        asked,
                        body.label("confirm"),
                        outcome));
    }

    private static Set<Place> places(List<String> codes) {
        return Arrays.stream(Place.values())
                .filter(place -> codes.contains(place.code()))
                .collect(Collectors.toSet());
    }

    private Optional<Field> input(DocumentKey key, String pointer, Body body) {
        try {
            return Optional.of(new Field(
                    0,
                    key.object(),
                    body.text("name"),
                    body.label("label"),
                    types.configure(body.text("type"), body.node("options")),
                    body.flag("required"),
                    false,
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    body.label("help"),
                    true));
        } catch (Problem problem) {
            problem.violations()
                    .forEach(each -> formulas.refuse(key, pointer + each.pointer(), each.code(), each.params()));
            return Optional.empty();
        }
    }

    private Optional<Outcome> outcome(DocumentKey key, Body body, List<Field> inputs) {
        Map<String, Type> asked = new HashMap<>();
        inputs.forEach(input -> asked.put(input.name(), input.formulaType()));
        var effects = new EffectReader(formulas, asked);
        return body.has("open")
                ? open(key, body.part("open"), effects)
                : effects.read(key, "", body, "effects").map(Outcome.Happen::new);
    }

    private Optional<Outcome> open(DocumentKey key, Body body, EffectReader effects) {
        var object = body.text("object");
        var values = effects.values(key, "/open", body, object);
        if (values.isEmpty() || !body.has("lines")) {
            return values.map(filled -> new Outcome.Open(object, filled, Optional.empty()));
        }
        var lines = body.part("lines");
        return effects.values(key, "/open/lines", lines, lines.text("object"))
                .map(each -> new Outcome.Open(
                        object, values.get(), Optional.of(new Action.Lines(lines.text("object"), each))));
    }
}

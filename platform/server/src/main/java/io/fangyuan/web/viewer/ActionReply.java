package io.fangyuan.web.viewer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fangyuan.formula.Formula;
import io.fangyuan.metadata.Action;
import io.fangyuan.metadata.Condition;
import io.fangyuan.web.Choices;
import java.util.List;
import java.util.Optional;

/**
 * A button that the viewer may press.
 *
 * @param condition when it is offered, where the browser can judge it; the server always does
 * @param confirm what is to be confirmed first; "" for nothing
 * @param opens the object whose page for a new record it opens
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ActionReply(
        String name,
        String label,
        Optional<String> icon,
        @Choices({"record", "list"}) List<String> places,
        Optional<Object> condition,
        List<FieldReply> inputs,
        String confirm,
        Optional<String> opens) {

    static ActionReply of(Action action, ReadableObject readable) {
        return new ActionReply(
                action.name(),
                action.label().in(readable.language()),
                action.icon(),
                action.places().stream().sorted().map(Action.Place::code).toList(),
                condition(action).filter(readable::all).map(Formula::toJson),
                action.inputs().stream()
                        .map(input -> FieldReply.input(input, readable))
                        .toList(),
                action.confirm().in(readable.language()),
                action.outcome() instanceof Action.Outcome.Open(var object, var _, var _)
                        ? Optional.of(object)
                        : Optional.empty());
    }

    private static Optional<Formula> condition(Action action) {
        return action.condition() instanceof Condition.When(var formula) ? Optional.of(formula) : Optional.empty();
    }
}

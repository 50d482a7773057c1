package io.fangyuan.web.viewer;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fangyuan.formula.Formula;
import io.fangyuan.metadata.Condition;
import java.util.Optional;

/** Always, never, or when the formula says so. */
sealed interface ConditionReply {

    record Settled(@JsonValue boolean holds) implements ConditionReply {}

    /**
     * When a formula is true.
     *
     * @param source its text, for people
     * @param tree as schemas/formula-tree.schema.json describes it, for the browser's interpreter
     */
    record When(String source, Object tree) implements ConditionReply {

        static When of(Formula formula) {
            return new When(formula.source(), formula.toJson());
        }
    }

    /** A condition about what the viewer may not read does not hold here; the server judges it at every save. */
    static ConditionReply of(Condition condition, ReadableObject readable) {
        return switch (condition) {
            case Condition.Always _ -> new Settled(true);
            case Condition.Never _ -> new Settled(false);
            case Condition.When(var formula) ->
                readable.condition(Optional.of(formula))
                        .<ConditionReply>map(when -> when)
                        .orElse(new Settled(false));
        };
    }
}

package io.fangyuan.fieldtype.type;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.value.Value;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The name of a picklist's value in JSON. */
final class ChoiceName {
    private static final int MAX_LENGTH = 80;

    private ChoiceName() {}

    /** The value, which {@code picklist} offers; otherwise unknown_choice. */
    static Value.Text read(JsonNode json, String picklist, Choices choices) {
        String name = TextInput.line(json, MAX_LENGTH);
        if (name.isEmpty() || !choices.offers(picklist, name)) {
            throw new InvalidValue("unknown_choice", Map.of("picklist", picklist, "value", name));
        }
        return new Value.Text(name);
    }
}

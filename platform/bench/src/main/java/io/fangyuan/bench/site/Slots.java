package io.fangyuan.bench.site;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which column holds which field, as the template {@code sales} lays down. */
public final class Slots {
    private final JsonNode slots;

    /** @param file slots.json of the template */
    public Slots(Path file) {
        try {
            slots = JsonMapper.shared().readTree(Files.readString(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String of(int object, int field) {
        return slots.get(Integer.toString(object)).get(Integer.toString(field)).stringValue();
    }
}

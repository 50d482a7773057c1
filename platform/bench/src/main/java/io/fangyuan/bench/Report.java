package io.fangyuan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured: told at once, again as a table at the end, and kept as JSON. */
final class Report {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<Measure> measures = new ArrayList<>();

    void add(Measure measure) {
        measures.add(measure);
        System.out.println(measure.line());
    }

    /** Prints the table and writes {@code file}. */
    void close(Path file) {
        System.out.println();
        measures.forEach(measure -> System.out.println(measure.row()));
        var array = JSON.createArrayNode();
        for (Measure measure : measures) {
            measure.value().ifPresent(value -> {
                var node = array.addObject()
                        .put("name", measure.name())
                        .put("value", value)
                        .put("unit", measure.unit());
                measure.goal().ifPresent(goal -> node.put("goal", goal.text()).put("met", goal.isMet(value)));
            });
        }
        try {
            Files.writeString(file, JSON.writeValueAsString(array));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

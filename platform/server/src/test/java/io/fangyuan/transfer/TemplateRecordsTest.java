package io.fangyuan.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Row;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.ShippedTemplate;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.TemplateSnapshot;
import io.fangyuan.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Sample records of shipped templates are records that a person could have entered. */
class TemplateRecordsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final RelativeDates DATES = new RelativeDates(NOON, TemplateSnapshot.ZONE);
    private static final EvaluationContext CONTEXT = EvaluationContext.at(NOON, TemplateSnapshot.ZONE);

    static Stream<String> templates() {
        return ShippedTemplate.all().stream().map(ShippedTemplate::name);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everySampleRecordIsCompleteAndBreaksNoRule(String template) {
        var snapshot = TemplateSnapshot.of(template);
        var samples = SampleRecord.ofTemplate(template).stream()
                .flatMap(sample -> withLines(snapshot, sample))
                .toList();
        var saved = new HashMap<Long, Map<String, Value>>();
        samples.forEach(sample -> saved.put(id(samples, sample.ref()), values(snapshot, samples, sample)));

        for (SampleRecord sample : samples) {
            var type = snapshot.object(sample.object());
            var values = saved.get(id(samples, sample.ref()));

            assertThat(type.fields()).filteredOn(Field::required).allMatch(field -> values.containsKey(field.name()));
            assertThat(type.rules())
                    .as(sample.ref())
                    .noneMatch(rule -> rule.condition()
                            .evaluator()
                            .evaluate((NewRecord) path -> follow(saved, values, path.names()), CONTEXT)
                            .isTrue());
        }
    }

    /** The record without its lines, and each of them as a record that points at it. */
    private static Stream<SampleRecord> withLines(Snapshot snapshot, SampleRecord sample) {
        var own = new HashMap<>(sample.values());
        var lines = new ArrayList<SampleRecord>();
        for (var relation : Relations.of(snapshot).lines(snapshot.object(sample.object()))) {
            own.getOrDefault(relation.name(), MissingNode.getInstance()).forEach(line -> {
                var values = new HashMap<String, JsonNode>();
                line.path("values").properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
                values.put(relation.lookup().name(), StringNode.valueOf(sample.ref()));
                String ref = sample.ref() + "/" + lines.size();
                lines.add(new SampleRecord(relation.type().name(), ref, values));
            });
            own.remove(relation.name());
        }
        return Stream.concat(Stream.of(new SampleRecord(sample.object(), sample.ref(), own)), lines.stream());
    }

    private static Map<String, Value> values(Snapshot snapshot, List<SampleRecord> samples, SampleRecord sample) {
        var values = new HashMap<String, Value>();
        sample.values().forEach((name, json) -> {
            var field = snapshot.object(sample.object()).field(name);
            values.put(name, field.read(resolved(field, json, samples), snapshot.choices()));
        });
        return values;
    }

    private static JsonNode resolved(Field field, JsonNode json, List<SampleRecord> samples) {
        return switch (field.kind()) {
            case REFERENCE -> StringNode.valueOf(Long.toString(id(samples, json.stringValue())));
            case DATE -> StringNode.valueOf(DATES.date(json.stringValue()));
            case DATE_TIME -> StringNode.valueOf(DATES.moment(json.stringValue()));
            case TEXT, NUMBER, BOOL, TIME, MANY_TEXT -> json;
        };
    }

    /** The place of the record, or one far off for a person, whom the loader knows by login. */
    private static long id(List<SampleRecord> samples, String ref) {
        for (int i = 0; i < samples.size(); i++) {
            if (samples.get(i).ref().equals(ref)) {
                return i + 1L;
            }
        }
        return samples.size() + 1L;
    }

    private static Value follow(Map<Long, Map<String, Value>> saved, Map<String, Value> values, List<String> names) {
        var value = values.getOrDefault(names.getFirst(), Value.BLANK);
        return names.size() > 1 && value instanceof Value.Reference(var id)
                ? follow(saved, saved.get(id), names.subList(1, names.size()))
                : value;
    }

    private interface NewRecord extends Row {
        @Override
        default boolean isNew() {
            return true;
        }
    }
}

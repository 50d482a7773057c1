package io.fangyuan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.TestSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values of every kind for fields of every type: what is refused leaves the record as it was, what is accepted is what
 * is read back, in the next version, and nothing else of the record has changed. {@code FANGYUAN_TEST_SEED} replays them.
 */
class BadValuesTest extends ServerTest {
    private static final Logger LOG = LoggerFactory.getLogger(BadValuesTest.class);
    private static final String RECORDS = "/api/objects/thing/records";
    private static final int VALUES = 1_500;
    private static final int VALUES_LONG = 20_000;

    private static final Map<String, Map<String, Object>> TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry("text", Map.of("maxLength", 80)),
            Map.entry("longText", Map.of()),
            Map.entry("number", Map.of("decimals", 2)),
            Map.entry("currency", Map.of()),
            Map.entry("percent", Map.of()),
            Map.entry("checkbox", Map.of()),
            Map.entry("date", Map.of()),
            Map.entry("dateTime", Map.of()),
            Map.entry("email", Map.of()),
            Map.entry("phone", Map.of()),
            Map.entry("url", Map.of()),
            Map.entry("lookup", Map.of("object", "user")),
            Map.entry("picklist", Map.of("picklist", "customerLevel")),
            Map.entry("multiPicklist", Map.of("picklist", "customerTag"))));

    private final SoftAssertions softly = new SoftAssertions();
    private final Refusals refusals = Refusals.reportedTo(softly);
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void aValueIsTakenAsItIsOrNotAtAll() {
        var admin = signIn(newTenant(), "admin");
        draw(admin);
        var record = admin.post(RECORDS, "{\"values\":{\"name\":\"one\"}}").expect(201);
        var random = new Random(TestSettings.seed());
        int count = TestSettings.number("FANGYUAN_TEST_REQUESTS", TestSettings.isLong() ? VALUES_LONG : VALUES);
        List<String> fields = TYPES.keySet().stream().map(BadValuesTest::field).toList();
        JsonNode before = record.json();
        for (int i = 0; i < count; i++) {
            before = changed(admin, before, BadText.of(fields, random), BadText.json(random));
        }
        LOG.info("{} values: {}", count, statuses);
        everyVersionIsInTheHistory(admin, before);
        softly.assertAll();
    }

    private static void draw(HttpUser admin) {
        var drawing = new Drawing(admin).object("thing", "东西");
        TYPES.forEach((type, options) -> drawing.field("thing." + field(type), type, options));
        drawing.open("thing").publish();
    }

    private static String field(String type) {
        return "a" + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }

    /** The record after the field was given the value. */
    private JsonNode changed(HttpUser admin, JsonNode before, String field, String value) {
        String path = RECORDS + "/" + before.path("id").asString();
        String body = "{\"values\":{\"%s\":%s}}".formatted(field, value);
        String asked = field + " = " + (value.length() > 100 ? value.substring(0, 100) + "…" : value);
        Reply reply =
                admin.with("If-Match", "\"" + before.path("version") + "\"").patch(path, body);
        JsonNode after = admin.get(path).expect(200).json();
        statuses.merge(reply.status(), 1, Integer::sum);
        if (reply.status() >= 400) {
            refusals.check(asked, reply);
            softly.assertThat(after).as(asked).isEqualTo(before);
            return after;
        }
        softly.assertThat(after).as(asked).isEqualTo(reply.json());
        softly.assertThat(after.path("version").intValue()
                        - before.path("version").intValue())
                .as(asked)
                .isBetween(0, 1);
        softly.assertThat(others(after, field)).as(asked).isEqualTo(others(before, field));
        return after;
    }

    /** The values of the fields that were not named. */
    private static JsonNode others(JsonNode record, String field) {
        var values = (ObjectNode) record.path("values").deepCopy();
        values.remove(List.of(field, "updatedAt", "updatedBy"));
        return values;
    }

    private static void everyVersionIsInTheHistory(HttpUser admin, JsonNode record) {
        var history = admin.get(RECORDS + "/" + record.path("id").asString() + "/history")
                .expect(200)
                .json();
        assertThat(history.findValues("version").stream()
                        .mapToInt(JsonNode::intValue)
                        .max())
                .hasValue(record.path("version").intValue());
    }
}

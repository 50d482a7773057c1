package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

@Title(zh = "日期时间", en = "Date and time")
@Description(zh = "某一时刻，按查看者的时区显示", en = "A moment, shown in the viewer's time zone")
@Component
class DateTimeType implements FieldType<DateTimeType.Options> {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    record Options() {}

    @Override
    public String name() {
        return "dateTime";
    }

    @Override
    public Class<Options> optionsType() {
        return Options.class;
    }

    @Override
    public ValueKind kind(Options options) {
        return ValueKind.DATE_TIME;
    }

    @Override
    public Value read(JsonNode json, Options options, Choices choices) {
        return parse(json);
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return StringNode.valueOf(((Value.DateTime) value).instant().toString());
    }

    @Override
    public List<Example<Options>> examples() {
        var none = new Options();
        var morning = new Value.DateTime(Instant.parse("2026-11-21T08:00:00Z"));
        return List.of(
                accepted(none, "\"2026-11-21T08:00:00Z\"", morning),
                accepted(none, "\"2026-11-21T16:00:00+08:00\"", morning, "\"2026-11-21T08:00:00Z\""),
                accepted(none, "\"2026-11-21T16:00+08:00\"", morning, "\"2026-11-21T08:00:00Z\""),
                accepted(
                        none,
                        "\"2026-11-21T08:00:00.1234567Z\"",
                        new Value.DateTime(Instant.parse("2026-11-21T08:00:00.123456Z")),
                        "\"2026-11-21T08:00:00.123456Z\""),
                refused(none, "\"2026-11-21T08:00:00\"", "not_a_date_time"),
                refused(none, "\"2026-11-21\"", "not_a_date_time"),
                refused(none, "\"2026-11-21T25:00:00Z\"", "not_a_date_time"),
                refused(none, "\"+12026-11-21T08:00:00Z\"", "not_a_date_time"),
                refused(none, "1795248000", "not_a_date_time"));
    }

    static Value.DateTime parse(JsonNode json) {
        Instant instant = instant(json.isString() ? json.stringValue().strip() : "");
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new InvalidValue("not_a_date_time");
        }
        return new Value.DateTime(instant);
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException _) {
            throw new InvalidValue("not_a_date_time");
        }
    }
}

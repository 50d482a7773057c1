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
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

@Title(zh = "日期", en = "Date")
@Description(zh = "某一天，与时区无关", en = "A day, the same in every time zone")
@Component
class DateType implements FieldType<DateType.Options> {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    record Options() {}

    @Override
    public String name() {
        return "date";
    }

    @Override
    public Class<Options> optionsType() {
        return Options.class;
    }

    @Override
    public ValueKind kind(Options options) {
        return ValueKind.DATE;
    }

    @Override
    public Value read(JsonNode json, Options options, Choices choices) {
        return parse(json);
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return StringNode.valueOf(((Value.Date) value).date().toString());
    }

    @Override
    public boolean canBeUnique() {
        return true;
    }

    @Override
    public List<Example<Options>> examples() {
        var none = new Options();
        return List.of(
                accepted(none, "\"2026-11-21\"", new Value.Date(LocalDate.of(2026, 11, 21))),
                accepted(none, "\"2028-02-29\"", new Value.Date(LocalDate.of(2028, 2, 29))),
                accepted(none, "\"0001-01-01\"", new Value.Date(LocalDate.of(1, 1, 1))),
                refused(none, "\"2026-02-29\"", "not_a_date"),
                refused(none, "\"2026-13-01\"", "not_a_date"),
                refused(none, "\"0000-01-01\"", "not_a_date"),
                refused(none, "\"12026-01-01\"", "not_a_date"),
                refused(none, "\"2026/11/21\"", "not_a_date"),
                refused(none, "\"2026-11-21T08:00:00Z\"", "not_a_date"),
                refused(none, "20261121", "not_a_date"));
    }

    static Value.Date parse(JsonNode json) {
        String text = json.isString() ? json.stringValue().strip() : "";
        if (!DAY.matcher(text).matches() || text.startsWith("0000")) {
            throw new InvalidValue("not_a_date");
        }
        try {
            return new Value.Date(LocalDate.parse(text));
        } catch (DateTimeException _) {
            throw new InvalidValue("not_a_date");
        }
    }
}

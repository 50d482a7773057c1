package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Default;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.Limits;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Title(zh = "百分比", en = "Percent")
@Description(
        zh = "折扣、比例等；12.5% 在公式和接口中是 0.125",
        en = "A discount or a share; 12.5% is 0.125 in formulas and in the API")
@Component
class PercentType implements FieldType<PercentType.Options> {
    /** How many more decimals the fraction has than the figure before the percent sign. */
    private static final int HUNDREDTHS = 2;

    record Options(
            @Title(zh = "小数位数", en = "Decimals")
            @Description(zh = "百分号前的数最多几位小数", en = "Most digits after the point of the figure before the % sign")
            @Limits(min = 0, max = 6)
            @Default("2")
            int decimals) {}

    @Override
    public String name() {
        return "percent";
    }

    @Override
    public Class<Options> optionsType() {
        return Options.class;
    }

    @Override
    public ValueKind kind(Options options) {
        return ValueKind.NUMBER;
    }

    @Override
    public Value read(JsonNode json, Options options, Choices choices) {
        return Decimals.read(json, options.decimals() + HUNDREDTHS);
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return Decimals.write(value, 0);
    }

    @Override
    public Value fit(Value computed, Options options) {
        return Decimals.fit(computed, options.decimals() + HUNDREDTHS);
    }

    @Override
    public List<Example<Options>> examples() {
        var oneDecimal = new Options(1);
        return List.of(
                accepted(oneDecimal, "\"0.125\"", new Value.Number(new BigDecimal("0.125"))),
                accepted(oneDecimal, "0.5", new Value.Number(new BigDecimal("0.5")), "\"0.5\""),
                accepted(oneDecimal, "\"2\"", Value.number(2)),
                refused(oneDecimal, "\"0.1255\"", "too_many_decimals"),
                refused(oneDecimal, "\"12.5%\"", "not_a_number"));
    }
}

package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Default;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.fieldtype.Limits;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Title(zh = "数字", en = "Number")
@Description(zh = "数量、天数等，按十进制精确保存", en = "A quantity, a number of days; kept as an exact decimal")
@Component
class NumberType implements FieldType<NumberType.Options> {

    record Options(
            @Title(zh = "小数位数", en = "Decimals")
            @Description(zh = "小数点后最多几位", en = "Most digits after the point")
            @Limits(min = 0, max = 10)
            @Default("0")
            int decimals,

            @Title(zh = "最小值", en = "Minimum") @Description(zh = "不填表示不限", en = "Leave empty for no limit") @Nullable
            BigDecimal min,

            @Title(zh = "最大值", en = "Maximum") @Description(zh = "不填表示不限", en = "Leave empty for no limit") @Nullable
            BigDecimal max) {}

    @Override
    public String name() {
        return "number";
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
        return within(Decimals.read(json, options.decimals()), options);
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return Decimals.write(value, options.decimals());
    }

    @Override
    public Value fit(Value computed, Options options) {
        return within(Decimals.fit(computed, options.decimals()), options);
    }

    @Override
    public List<Violation> checkOptions(Options options) {
        return options.min() != null && options.max() != null && options.min().compareTo(options.max()) > 0
                ? List.of(Violation.of(
                        "/max", "too_small", Map.of("min", options.min().toPlainString())))
                : List.of();
    }

    @Override
    public boolean canBeUnique() {
        return true;
    }

    @Override
    public List<Example<Options>> examples() {
        var whole = new Options(0, null, null);
        var upToFive = new Options(1, BigDecimal.ZERO, new BigDecimal("5"));
        return List.of(
                accepted(whole, "\"42\"", Value.number(42)),
                accepted(whole, "42.0", Value.number(42), "\"42\""),
                accepted(whole, "\"－１２\"", Value.number(-12), "\"-12\""),
                accepted(
                        whole,
                        "\"999999999999999999999999999999\"",
                        new Value.Number(new BigDecimal("999999999999999999999999999999"))),
                accepted(upToFive, "\"4.5\"", new Value.Number(new BigDecimal("4.5"))),
                refused(whole, "\"1.5\"", "too_many_decimals"),
                refused(whole, "\"1000000000000000000000000000000\"", "number_too_large"),
                refused(whole, "1e400", "number_too_large"),
                refused(whole, "1e-400", "too_many_decimals"),
                refused(whole, "\"1e3\"", "not_a_number"),
                refused(whole, "\"1,000\"", "not_a_number"),
                refused(whole, "\"十二\"", "not_a_number"),
                refused(whole, "true", "not_a_number"),
                refused(upToFive, "\"5.1\"", "too_large"),
                refused(upToFive, "\"-1\"", "too_small"));
    }

    private static Value within(Value value, Options options) {
        if (value instanceof Value.Number(var number)) {
            if (options.min() != null && number.compareTo(options.min()) < 0) {
                throw new InvalidValue("too_small", Map.of("min", options.min().toPlainString()));
            }
            if (options.max() != null && number.compareTo(options.max()) > 0) {
                throw new InvalidValue("too_large", Map.of("max", options.max().toPlainString()));
            }
        }
        return value;
    }
}

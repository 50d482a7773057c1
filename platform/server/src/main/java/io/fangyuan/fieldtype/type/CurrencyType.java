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
import io.fangyuan.problem.Violation;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

@Title(zh = "金额", en = "Currency")
@Description(zh = "带币种的金额，按十进制精确保存", en = "An amount of money in one currency; kept as an exact decimal")
@Component
class CurrencyType implements FieldType<CurrencyType.Options> {

    record Options(
            @Title(zh = "小数位数", en = "Decimals")
            @Description(zh = "小数点后最多几位", en = "Most digits after the point")
            @Limits(min = 0, max = 6)
            @Default("2")
            int decimals,

            @Title(zh = "币种", en = "Currency")
            @Description(zh = "三个字母的 ISO 4217 代码，例如 CNY、USD", en = "The three letters of ISO 4217, such as CNY or USD")
            @Limits(min = 3, max = 3)
            @Default("CNY")
            String currency) {}

    @Override
    public String name() {
        return "currency";
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
        return Decimals.read(json, options.decimals());
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return Decimals.write(value, options.decimals());
    }

    @Override
    public Value fit(Value computed, Options options) {
        return Decimals.fit(computed, options.decimals());
    }

    @Override
    public List<Violation> checkOptions(Options options) {
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(options.currency()));
        return known
                ? List.of()
                : List.of(Violation.of("/currency", "unknown_currency", Map.of("currency", options.currency())));
    }

    @Override
    public List<Example<Options>> examples() {
        var yuan = new Options(2, "CNY");
        return List.of(
                accepted(yuan, "\"1234567.80\"", new Value.Number(new BigDecimal("1234567.8"))),
                accepted(yuan, "12.5", new Value.Number(new BigDecimal("12.5")), "\"12.50\""),
                accepted(yuan, "\"-0.01\"", new Value.Number(new BigDecimal("-0.01"))),
                refused(yuan, "\"0.005\"", "too_many_decimals"),
                refused(yuan, "\"¥12\"", "not_a_number"),
                refused(yuan, "{}", "not_a_number"));
    }
}

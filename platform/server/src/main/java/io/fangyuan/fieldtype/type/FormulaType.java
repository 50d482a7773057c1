package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Computation;
import io.fangyuan.fieldtype.Default;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.Format;
import io.fangyuan.fieldtype.Limits;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

@Title(zh = "公式", en = "Formula")
@Description(zh = "由其他字段计算得出，不能填写", en = "Computed from other fields; nobody fills it in")
@Component
class FormulaType implements FieldType<FormulaType.Options> {
    private static final int MAX_TEXT = 500;
    private static final int HUNDREDTHS = 2;

    record Options(
            @Title(zh = "公式", en = "Formula")
            @Description(zh = "例如 listPrice * (1 - discount)", en = "For example listPrice * (1 - discount)")
            @Format("formula")
            @Limits(min = 1, max = 10_000)
            String formula,

            @Title(zh = "结果类型", en = "Result") @Description(zh = "公式得出什么", en = "What the formula gives")
            Returns returns,

            @Title(zh = "小数位数", en = "Decimals")
            @Description(zh = "结果四舍五入到几位小数", en = "How many decimals a number is rounded to")
            @Limits(min = 0, max = 10)
            @Default("2")
            int decimals,

            @Title(zh = "空数字按 0 计算", en = "Empty numbers count as 0")
            @Description(
                    zh = "关闭后，引用了空数字的算式结果为空",
                    en = "When off, arithmetic with an empty number gives an empty result")
            @Default("true")
            boolean blankAsZero) {}

    enum Returns {
        @Title(zh = "文本", en = "Text")
        TEXT,
        @Title(zh = "数字", en = "Number")
        NUMBER,
        @Title(zh = "金额", en = "Currency")
        CURRENCY,
        @Title(zh = "百分比", en = "Percent")
        PERCENT,
        @Title(zh = "日期", en = "Date")
        DATE,
        @Title(zh = "日期时间", en = "Date and time")
        DATE_TIME,
        @Title(zh = "复选框", en = "Checkbox")
        CHECKBOX
    }

    @Override
    public String name() {
        return "formula";
    }

    @Override
    public Class<Options> optionsType() {
        return Options.class;
    }

    @Override
    public ValueKind kind(Options options) {
        return switch (options.returns()) {
            case TEXT -> ValueKind.TEXT;
            case NUMBER, CURRENCY, PERCENT -> ValueKind.NUMBER;
            case DATE -> ValueKind.DATE;
            case DATE_TIME -> ValueKind.DATE_TIME;
            case CHECKBOX -> ValueKind.BOOL;
        };
    }

    @Override
    public Value read(JsonNode json, Options options, Choices choices) {
        return switch (options.returns()) {
            case TEXT -> Value.text(TextInput.lines(json, MAX_TEXT));
            case NUMBER, CURRENCY, PERCENT -> Decimals.read(json, scale(options));
            case DATE -> DateType.parse(json);
            case DATE_TIME -> DateTimeType.parse(json);
            case CHECKBOX -> CheckboxType.parse(json);
        };
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return switch (value) {
            case Value.Number _ -> Decimals.write(value, options.returns() == Returns.PERCENT ? 0 : options.decimals());
            case Value.Bool(var bool) -> BooleanNode.valueOf(bool);
            case Value.Text(var text) -> StringNode.valueOf(text);
            case Value.Date(var date) -> StringNode.valueOf(date.toString());
            case Value.DateTime(var instant) -> StringNode.valueOf(instant.toString());
            case Value.Blank _, Value.Time _, Value.Reference _, Value.Many _ ->
                throw new IllegalArgumentException("no formula field holds " + value);
        };
    }

    @Override
    public Value fit(Value computed, Options options) {
        return computed instanceof Value.Text(var text)
                ? new Value.Text(TextInput.limited(text, MAX_TEXT))
                : Decimals.fit(computed, scale(options));
    }

    @Override
    public boolean writable() {
        return false;
    }

    @Override
    public Optional<Computation> computation(Options options) {
        return Optional.of(new Computation(options.formula(), options.blankAsZero()));
    }

    @Override
    public List<Example<Options>> examples() {
        var price = new Options("listPrice * (1 - discount)", Returns.CURRENCY, 2, true);
        var share = new Options("paid / amount", Returns.PERCENT, 1, true);
        var isKey = new Options("level = \"A\"", Returns.CHECKBOX, 0, true);
        return List.of(
                accepted(price, "\"88.00\"", Value.number(88)),
                accepted(share, "\"0.125\"", new Value.Number(new BigDecimal("0.125"))),
                accepted(isKey, "true", new Value.Bool(true)),
                refused(price, "\"abc\"", "not_a_number"));
    }

    private static int scale(Options options) {
        return options.returns() == Returns.PERCENT ? options.decimals() + HUNDREDTHS : options.decimals();
    }
}

package io.fangyuan.fieldtype.type;

import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a field holds that nobody fills in: how the results of formulas and roll-ups are read, written and rounded.
 *
 * @param decimals how many of them a number keeps; of percent where that is what it returns
 */
record ComputedValue(Returns returns, int decimals) {
    private static final int MAX_TEXT = 500;
    private static final int HUNDREDTHS = 2;

    /** What kind of result it is. */
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

    ValueKind kind() {
        return switch (returns) {
            case TEXT -> ValueKind.TEXT;
            case NUMBER, CURRENCY, PERCENT -> ValueKind.NUMBER;
            case DATE -> ValueKind.DATE;
            case DATE_TIME -> ValueKind.DATE_TIME;
            case CHECKBOX -> ValueKind.BOOL;
        };
    }

    Value read(JsonNode json) {
        return switch (returns) {
            case TEXT -> Value.text(TextInput.lines(json, MAX_TEXT));
            case NUMBER, CURRENCY, PERCENT -> Decimals.read(json, scale());
            case DATE -> DateType.parse(json);
            case DATE_TIME -> DateTimeType.parse(json);
            case CHECKBOX -> CheckboxType.parse(json);
        };
    }

    JsonNode write(Value value) {
        return switch (value) {
            case Value.Number _ -> Decimals.write(value, returns == Returns.PERCENT ? 0 : decimals);
            case Value.Bool(var bool) -> BooleanNode.valueOf(bool);
            case Value.Text(var text) -> StringNode.valueOf(text);
            case Value.Date(var date) -> StringNode.valueOf(date.toString());
            case Value.DateTime(var instant) -> StringNode.valueOf(instant.toString());
            case Value.Blank _, Value.Time _, Value.Reference _, Value.Many _ ->
                throw new IllegalArgumentException("no computed field holds " + value);
        };
    }

    Value fit(Value computed) {
        return computed instanceof Value.Text(var text)
                ? new Value.Text(TextInput.limited(text, MAX_TEXT))
                : Decimals.fit(computed, scale());
    }

    private int scale() {
        return returns == Returns.PERCENT ? decimals + HUNDREDTHS : decimals;
    }
}

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
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

@Title(zh = "文本", en = "Text")
@Description(zh = "一行文字，例如名称、地址", en = "One line of text, such as a name or an address")
@Component
class TextType implements FieldType<TextType.Options> {

    record Options(
            @Title(zh = "最大长度", en = "Maximum length")
            @Description(zh = "最多多少个字符，一个汉字算一个", en = "In characters; a Chinese character counts as one")
            @Limits(min = 1, max = 500)
            @Default("255")
            int maxLength) {}

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Class<Options> optionsType() {
        return Options.class;
    }

    @Override
    public ValueKind kind(Options options) {
        return ValueKind.TEXT;
    }

    @Override
    public Value read(JsonNode json, Options options, Choices choices) {
        return Value.text(TextInput.line(json, options.maxLength()));
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return StringNode.valueOf(((Value.Text) value).text());
    }

    @Override
    public boolean canBeUnique() {
        return true;
    }

    @Override
    public boolean canBeSearched() {
        return true;
    }

    @Override
    public List<Example<Options>> examples() {
        var five = new Options(5);
        return List.of(
                accepted(five, "\"华东钢铁厂\"", new Value.Text("华东钢铁厂")),
                accepted(five, "\"\u3000中信 \"", new Value.Text("中信"), "\"中信\""),
                accepted(five, "\"😀😀😀😀😀\"", new Value.Text("😀😀😀😀😀")),
                refused(five, "\"华东钢铁公司\"", "too_long"),
                refused(five, "\"a\\nb\"", "control_character"),
                refused(five, "\"a\\u0000\"", "control_character"),
                refused(five, "\"\\ud83d\"", "broken_character"),
                refused(five, "12", "not_a_text"),
                refused(five, "[\"a\"]", "not_a_text"));
    }
}

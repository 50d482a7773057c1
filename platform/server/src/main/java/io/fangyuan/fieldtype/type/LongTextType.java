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

@Title(zh = "长文本", en = "Long text")
@Description(zh = "多行文字，例如备注、跟进内容", en = "Several lines of text, such as remarks")
@Component
class LongTextType implements FieldType<LongTextType.Options> {

    record Options(
            @Title(zh = "最大长度", en = "Maximum length")
            @Description(zh = "最多多少个字符，一个汉字算一个", en = "In characters; a Chinese character counts as one")
            @Limits(min = 1, max = 100_000)
            @Default("20000")
            int maxLength,

            @Title(zh = "显示行数", en = "Rows shown")
            @Description(zh = "输入框的高度，以行计", en = "The height of the input, in lines")
            @Limits(min = 2, max = 30)
            @Default("4")
            int rows) {}

    @Override
    public String name() {
        return "longText";
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
        return Value.text(TextInput.lines(json, options.maxLength()));
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return StringNode.valueOf(((Value.Text) value).text());
    }

    @Override
    public boolean sortable(Options options) {
        return false;
    }

    @Override
    public boolean canBeSearched() {
        return true;
    }

    @Override
    public List<Example<Options>> examples() {
        var ten = new Options(10, 4);
        return List.of(
                accepted(ten, "\"已报价\\n等回复\"", new Value.Text("已报价\n等回复")),
                accepted(ten, "\"a\\r\\n\\tb\\n\\n\"", new Value.Text("a\n\tb"), "\"a\\n\\tb\""),
                refused(ten, "\"一二三四五六七八九十一\"", "too_long"),
                refused(ten, "\"a\\u0007\"", "control_character"),
                refused(ten, "\"\\udc00\"", "broken_character"),
                refused(ten, "true", "not_a_text"));
    }
}

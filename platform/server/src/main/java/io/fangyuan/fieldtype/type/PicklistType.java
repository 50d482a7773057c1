package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.Format;
import io.fangyuan.fieldtype.Limits;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

@Title(zh = "单选列表", en = "Picklist")
@Description(zh = "从选项列表中选一个", en = "One value of a list")
@Component
class PicklistType implements FieldType<PicklistType.Options> {

    record Options(
            @Title(zh = "选项列表", en = "Picklist")
            @Description(zh = "提供哪个列表的选项", en = "Which list offers the values")
            @Format("picklist")
            @Limits(min = 1, max = 40)
            String picklist) {}

    @Override
    public String name() {
        return "picklist";
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
        return ChoiceName.read(json, options.picklist(), choices);
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return StringNode.valueOf(((Value.Text) value).text());
    }

    @Override
    public Optional<String> picklist(Options options) {
        return Optional.of(options.picklist());
    }

    @Override
    public List<Example<Options>> examples() {
        var industry = new Options("industry");
        return List.of(
                accepted(industry, "\"steel\"", new Value.Text("steel")),
                accepted(industry, "\" steel \"", new Value.Text("steel"), "\"steel\""),
                refused(industry, "\"fishing\"", "unknown_choice"),
                refused(industry, "[\"steel\"]", "not_a_text"));
    }
}

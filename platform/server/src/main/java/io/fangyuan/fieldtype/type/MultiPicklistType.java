package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.Format;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.fieldtype.Limits;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@Title(zh = "多选列表", en = "Multi-select picklist")
@Description(zh = "从选项列表中选任意几个", en = "Any number of values of a list")
@Component
class MultiPicklistType implements FieldType<MultiPicklistType.Options> {
    private static final int MAX_CHOSEN = 100;

    record Options(
            @Title(zh = "选项列表", en = "Picklist")
            @Description(zh = "提供哪个列表的选项", en = "Which list offers the values")
            @Format("picklist")
            @Limits(min = 1, max = 40)
            String picklist) {}

    @Override
    public String name() {
        return "multiPicklist";
    }

    @Override
    public Class<Options> optionsType() {
        return Options.class;
    }

    @Override
    public ValueKind kind(Options options) {
        return ValueKind.MANY_TEXT;
    }

    @Override
    public Value read(JsonNode json, Options options, Choices choices) {
        if (!json.isArray()) {
            throw new InvalidValue("not_a_list");
        }
        var chosen = new LinkedHashSet<Value>();
        json.forEach(name -> chosen.add(ChoiceName.read(name, options.picklist(), choices)));
        if (chosen.size() > MAX_CHOSEN) {
            throw new InvalidValue("too_many_values", Map.of("max", MAX_CHOSEN));
        }
        return new Value.Many(List.copyOf(chosen));
    }

    @Override
    public JsonNode write(Value value, Options options) {
        var names = JsonNodeFactory.instance.arrayNode();
        ((Value.Many) value).values().forEach(chosen -> names.add(((Value.Text) chosen).text()));
        return names;
    }

    @Override
    public Optional<String> picklist(Options options) {
        return Optional.of(options.picklist());
    }

    @Override
    public List<Example<Options>> examples() {
        var industry = new Options("industry");
        var both = new Value.Many(List.of(new Value.Text("steel"), new Value.Text("energy")));
        return List.of(
                accepted(industry, "[\"steel\",\"energy\"]", both),
                accepted(industry, "[\"steel\",\"energy\",\"steel\"]", both, "[\"steel\",\"energy\"]"),
                refused(industry, "[\"steel\",\"fishing\"]", "unknown_choice"),
                refused(industry, "[null]", "not_a_text"),
                refused(industry, "\"steel\"", "not_a_list"));
    }
}

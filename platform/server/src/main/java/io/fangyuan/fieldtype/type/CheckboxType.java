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
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

@Title(zh = "复选框", en = "Checkbox")
@Description(zh = "是或否，不填就是否", en = "Yes or no; empty is no")
@Component
class CheckboxType implements FieldType<CheckboxType.Options> {

    record Options() {}

    @Override
    public String name() {
        return "checkbox";
    }

    @Override
    public Class<Options> optionsType() {
        return Options.class;
    }

    @Override
    public ValueKind kind(Options options) {
        return ValueKind.BOOL;
    }

    @Override
    public Value empty() {
        return new Value.Bool(false);
    }

    @Override
    public Value read(JsonNode json, Options options, Choices choices) {
        return parse(json);
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return BooleanNode.valueOf(((Value.Bool) value).bool());
    }

    @Override
    public List<Example<Options>> examples() {
        var none = new Options();
        return List.of(
                accepted(none, "true", new Value.Bool(true)),
                accepted(none, "false", new Value.Bool(false)),
                refused(none, "\"true\"", "not_a_boolean"),
                refused(none, "1", "not_a_boolean"));
    }

    static Value.Bool parse(JsonNode json) {
        if (!json.isBoolean()) {
            throw new InvalidValue("not_a_boolean");
        }
        return new Value.Bool(json.booleanValue());
    }
}

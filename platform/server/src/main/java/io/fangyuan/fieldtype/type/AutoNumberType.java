package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.AutoNumber;
import io.fangyuan.fieldtype.AutoNumberPattern;
import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

@Title(zh = "自动编号", en = "Automatic number")
@Description(zh = "保存时由系统给出的唯一编号", en = "A unique number that the platform gives when a record is saved")
@Component
class AutoNumberType implements FieldType<AutoNumber> {
    private static final int MAX_LENGTH = 100;

    @Override
    public String name() {
        return "autoNumber";
    }

    @Override
    public Class<AutoNumber> optionsType() {
        return AutoNumber.class;
    }

    @Override
    public ValueKind kind(AutoNumber options) {
        return ValueKind.TEXT;
    }

    @Override
    public Value read(JsonNode json, AutoNumber options, Choices choices) {
        return Value.text(TextInput.line(json, MAX_LENGTH));
    }

    @Override
    public JsonNode write(Value value, AutoNumber options) {
        return StringNode.valueOf(((Value.Text) value).text());
    }

    @Override
    public List<Violation> checkOptions(AutoNumber options) {
        try {
            AutoNumberPattern.parse(options.pattern());
            return List.of();
        } catch (InvalidValue invalid) {
            return List.of(invalid.at("/pattern"));
        }
    }

    @Override
    public boolean writable() {
        return false;
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
    public Optional<AutoNumber> autoNumber(AutoNumber options) {
        return Optional.of(options);
    }

    @Override
    public List<Example<AutoNumber>> examples() {
        var yearly = new AutoNumber("KH-{YYYY}-{00000}", false);
        return List.of(
                accepted(yearly, "\"KH-2026-00042\"", new Value.Text("KH-2026-00042")),
                refused(yearly, "42", "not_a_text"));
    }
}

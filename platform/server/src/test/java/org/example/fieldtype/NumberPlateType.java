package org.example.fieldtype;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Default;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A field type from somewhere else, to see that one file is all it takes. */
@Title(zh = "车牌", en = "Number plate")
@Description(zh = "机动车号牌", en = "The plate of a vehicle")
@Component
class NumberPlateType implements FieldType<NumberPlateType.Options> {

    record Options(
            @Title(zh = "含新能源", en = "Electric vehicles")
            @Description(zh = "允许新能源车的八位号牌", en = "Also the eight characters of electric vehicles")
            @Default("true")
            boolean electric) {}

    @Override
    public String name() {
        return "numberPlate";
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
        String plate = json.asString("").strip().toUpperCase(Locale.ROOT);
        if (!plate.matches("\\p{IsHan}[A-Z][A-Z0-9]{5," + (options.electric() ? 6 : 5) + "}")) {
            throw new InvalidValue("wrong_form");
        }
        return new Value.Text(plate);
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return StringNode.valueOf(((Value.Text) value).text());
    }

    @Override
    public List<Example<Options>> examples() {
        return List.of(
                accepted(new Options(false), "\"沪a12345\"", new Value.Text("沪A12345"), "\"沪A12345\""),
                accepted(new Options(true), "\"沪AD12345\"", new Value.Text("沪AD12345")),
                refused(new Options(false), "\"沪AD12345\"", "wrong_form"));
    }
}

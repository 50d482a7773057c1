package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.fieldtype.Relation;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Knows ids only. Whether the record exists and may be seen, and its name, is the record room's business. */
@Title(zh = "查找关系", en = "Look-up")
@Description(zh = "指向另一个对象的一条记录", en = "Points at one record of another object")
@Component
class LookupType implements FieldType<Relation> {

    @Override
    public String name() {
        return "lookup";
    }

    @Override
    public Class<Relation> optionsType() {
        return Relation.class;
    }

    @Override
    public ValueKind kind(Relation options) {
        return ValueKind.REFERENCE;
    }

    @Override
    public Value read(JsonNode json, Relation options, Choices choices) {
        JsonNode id = json.isObject() ? json.path("id") : json;
        try {
            return new Value.Reference(
                    RecordId.parse(id.isString() ? id.stringValue() : "").value());
        } catch (NumberFormatException _) {
            throw new InvalidValue("not_a_reference");
        }
    }

    @Override
    public JsonNode write(Value value, Relation options) {
        return JsonNodeFactory.instance.objectNode().put("id", Long.toString(((Value.Reference) value).id()));
    }

    @Override
    public Optional<Relation> relation(Relation options) {
        return Optional.of(options);
    }

    @Override
    public List<Example<Relation>> examples() {
        var customer = new Relation("customer", "contacts", Map.of("zh-CN", "联系人"), Relation.OnDelete.RESTRICT, false);
        var id = new Value.Reference(7_412_905_116_211_202L);
        return List.of(
                accepted(customer, "{\"id\":\"7412905116211202\"}", id),
                accepted(customer, "\"7412905116211202\"", id, "{\"id\":\"7412905116211202\"}"),
                accepted(
                        customer,
                        "{\"id\":\"7412905116211202\",\"name\":\"华东钢铁\"}",
                        id,
                        "{\"id\":\"7412905116211202\"}"),
                refused(customer, "7412905116211202", "not_a_reference"),
                refused(customer, "\"华东钢铁\"", "not_a_reference"),
                refused(customer, "\"-1\"", "not_a_reference"),
                refused(customer, "\"99999999999999999999\"", "not_a_reference"),
                refused(customer, "{\"name\":\"华东钢铁\"}", "not_a_reference"),
                refused(customer, "{\"noAccess\":true}", "not_a_reference"));
    }
}

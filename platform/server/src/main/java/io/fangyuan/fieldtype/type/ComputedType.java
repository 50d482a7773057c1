package io.fangyuan.fieldtype.type;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import tools.jackson.databind.JsonNode;

/** A type of fields that nobody fills in. */
abstract class ComputedType<O extends Record> implements FieldType<O> {

    /** What a field with these options holds. */
    abstract ComputedValue result(O options);

    @Override
    public ValueKind kind(O options) {
        return result(options).kind();
    }

    @Override
    public Value read(JsonNode json, O options, Choices choices) {
        return result(options).read(json);
    }

    @Override
    public JsonNode write(Value value, O options) {
        return result(options).write(value);
    }

    @Override
    public Value fit(Value computed, O options) {
        return result(options).fit(computed);
    }

    @Override
    public boolean writable() {
        return false;
    }
}

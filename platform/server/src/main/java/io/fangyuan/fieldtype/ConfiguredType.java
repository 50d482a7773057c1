package io.fangyuan.fieldtype;

import io.fangyuan.formula.Type;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** A field type with the options of one field: what everybody outside this room reads and writes values through. */
public record ConfiguredType<O extends Record>(FieldType<O> type, O options) {

    /** The kind of value that the field holds. */
    public ValueKind kind() {
        return type.kind(options);
    }

    /** What formulas take the field for. */
    public Type formulaType() {
        return type.formulaType(options);
    }

    /**
     * The value of {@code json}; null, "" and blank text, and an empty list all mean the empty field.
     *
     * @throws InvalidValue when it is not a value of this field
     */
    public Value read(JsonNode json, Choices choices) {
        return isBlank(json) ? type.empty() : type.read(json, options, choices);
    }

    /** The JSON form, null for {@link Value#BLANK} unless an empty field of this type holds something else. */
    public JsonNode write(Value value) {
        Value written = value.isBlank() ? type.empty() : value;
        return written.isBlank() ? NullNode.getInstance() : type.write(written, options);
    }

    /** A computed value as the field keeps it. Throws {@link InvalidValue} when the field cannot hold it. */
    public Value fit(Value computed) {
        return computed.isBlank() ? type.empty() : type.fit(computed, options);
    }

    /** Whether lists may be sorted by the field. */
    public boolean sortable() {
        return type.sortable(options);
    }

    /** Whether people and programs may set the field. */
    public boolean writable() {
        return type.writable();
    }

    /** The picklist that names the values. */
    public Optional<String> picklist() {
        return type.picklist(options);
    }

    /** The link to another object that a look-up makes. */
    public Optional<Relation> relation() {
        return type.relation(options);
    }

    /** The numbering of a field that counts. */
    public Optional<AutoNumber> autoNumber() {
        return type.autoNumber(options);
    }

    /** The formula of a field that is computed. */
    public Optional<Computation> computation() {
        return type.computation(options);
    }

    /** What a roll-up sums up. */
    public Optional<Aggregation> aggregation() {
        return type.aggregation(options);
    }

    /** What the value has in common with those a unique field takes for the same. */
    public String uniqueKey(Value value) {
        return type.uniqueKey(value);
    }

    /** The options as they stand in the field's document, defaults written out. */
    public JsonNode optionsJson() {
        return Option.write(options);
    }

    private static boolean isBlank(JsonNode json) {
        return json.isNull()
                || json.isMissingNode()
                || json.isString() && json.stringValue().isBlank()
                || json.isArray() && json.isEmpty();
    }
}

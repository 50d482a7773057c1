package io.fangyuan.metadata;

import io.fangyuan.fieldtype.Aggregation;
import io.fangyuan.fieldtype.AutoNumber;
import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.ConfiguredType;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.Relation;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Type;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A field of an object type.
 *
 * @param id stays for ever: storage and history know the field by it; negative for {@link SystemFields}
 * @param object name of the object it belongs to
 * @param configured its type with its options
 * @param required whether no record may leave it blank, on any layout
 * @param unique whether no two records may hold the same value
 * @param system whether the platform defines it, so that no tenant can change it
 * @param defaultValue computed for a new record that gives no value
 * @param formula of a computed field; empty for all others, and where a stored formula no longer compiles
 * @param isStored whether its values lie in the database; those of other formula fields are computed whenever a record is
 *     read
 */
public record Field(
        int id,
        String object,
        String name,
        Label label,
        ConfiguredType<?> configured,
        boolean required,
        boolean unique,
        boolean searchable,
        boolean system,
        Optional<Formula> defaultValue,
        Optional<Formula> formula,
        Label help,
        boolean isStored) {

    public FieldType<?> type() {
        return configured.type();
    }

    /** What the type's own options record says, of {@link FieldType#optionsType()}. */
    public Record options() {
        return configured.options();
    }

    public ValueKind kind() {
        return configured.kind();
    }

    /** The type a formula sees where it names this field. */
    public Type formulaType() {
        return configured.formulaType();
    }

    /** The value of {@code json}. Throws InvalidValue when it is not a value of this field. */
    public Value read(JsonNode json, Choices choices) {
        return configured.read(json, choices);
    }

    /** The value as it stands in JSON. */
    public JsonNode write(Value value) {
        return configured.write(value);
    }

    /** Name of the object a look-up points to. */
    public Optional<String> target() {
        return relation().map(Relation::object);
    }

    /** The link to another object that a look-up makes. */
    public Optional<Relation> relation() {
        return configured.relation();
    }

    /** Name of the picklist whose values the field holds. */
    public Optional<String> picklist() {
        return configured.picklist();
    }

    /** The numbering of a field that counts. */
    public Optional<AutoNumber> autoNumber() {
        return configured.autoNumber();
    }

    /** What a roll-up sums up. */
    public Optional<Aggregation> aggregation() {
        return configured.aggregation();
    }

    /** Whether lists may be sorted and filtered by the field. */
    public boolean sortable() {
        return isStored() && configured.sortable();
    }

    /** Whether people may write it; of the system fields that is the owner and the record type. */
    public boolean writable() {
        return configured.writable()
                && (!system || name.equals(SystemFields.OWNER) || name.equals(SystemFields.RECORD_TYPE));
    }

    /** A computed value as the field keeps it. Throws InvalidValue when the field cannot hold it. */
    public Value fit(Value computed) {
        return configured.fit(computed);
    }

    /** The options as they stand in the field's document, defaults written out. */
    public JsonNode optionsJson() {
        return configured.optionsJson();
    }

    /** The same field with its formulas compiled. */
    Field with(Optional<Formula> defaultFormula, Optional<Formula> computation) {
        return new Field(
                id,
                object,
                name,
                label,
                configured,
                required,
                unique,
                searchable,
                system,
                defaultFormula,
                computation,
                help,
                computation.map(Formula::isStorable).orElse(true));
    }

    /** The same field, computed whenever a record is read. */
    Field unstored() {
        return new Field(
                id,
                object,
                name,
                label,
                configured,
                required,
                unique,
                searchable,
                system,
                defaultValue,
                formula,
                help,
                false);
    }
}

package io.fangyuan.fieldtype;

import io.fangyuan.formula.Type;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A kind of field that a tenant can add to its objects. Many types stand on the few kinds of {@link Value}; storage,
 * filters and formulas see only the value, so everything about a type is in its one file (and one widget in the user
 * interface). A type is found by injection, carries its name for people in {@link Title} and {@link Description}, and is
 * used through {@link ConfiguredType}, which deals with blank values once for all.
 *
 * @param <O> the options an admin sets per field; a record of annotated components (see {@link OptionsSchema})
 */
public interface FieldType<O extends Record> {

    /** The name in metadata and in file names, such as {@code longText}; never changes. */
    String name();

    /** The record of options. */
    Class<O> optionsType();

    /** The kind of value that a field with these options holds. */
    ValueKind kind(O options);

    /** What formulas take the field for: its kind, a choice of its picklist or a reference to its target. */
    default Type formulaType(O options) {
        return switch (kind(options)) {
            case TEXT -> picklist(options).<Type>map(Type.Picklist::new).orElse(Type.TEXT);
            case NUMBER -> Type.NUMBER;
            case BOOL -> Type.BOOL;
            case DATE -> Type.DATE;
            case DATE_TIME -> Type.DATE_TIME;
            case TIME -> Type.TIME;
            case REFERENCE -> new Type.Reference(target(options).orElseThrow());
            case MANY_TEXT -> new Type.MultiPicklist(picklist(options).orElseThrow());
        };
    }

    /**
     * The value of {@code json}, which is not blank, normalised as it will be stored.
     *
     * @throws InvalidValue when it is not a value of this type; nothing else is thrown, whatever the JSON
     */
    Value read(JsonNode json, O options, Choices choices);

    /** The JSON form of {@code value}, which is not blank and was read by this type. {@code read} of it gives the same value. */
    JsonNode write(Value value, O options);

    /** Accepted and refused input: documentation that the contract test runs. */
    List<Example<O>> examples();

    /**
     * What is wrong with options that are each right by themselves, such as a minimum above the maximum. Pointers start
     * at the options.
     */
    default List<Violation> checkOptions(O options) {
        return List.of();
    }

    /** What an empty field holds: {@link Value#BLANK}, or false for a type that has no third state. */
    default Value empty() {
        return Value.BLANK;
    }

    /**
     * A computed value (of a default or a formula) as this field keeps it, for instance rounded to its decimals.
     *
     * @throws InvalidValue when the field cannot hold it
     */
    default Value fit(Value computed, O options) {
        return computed;
    }

    /** Whether people and programs may set it; false for what the platform fills in itself. */
    default boolean writable() {
        return true;
    }

    /**
     * Whether lists may be sorted by it. What can be sorted is short enough for an index: text of at most 500 characters. A
     * reference sorts by the name of what it points at.
     */
    default boolean sortable(O options) {
        return kind(options) != ValueKind.MANY_TEXT;
    }

    /** Whether a tenant may demand that no two records share a value. */
    default boolean canBeUnique() {
        return false;
    }

    /** What two values have in common when a unique field takes them for the same; never empty for a value that is not blank. */
    default String uniqueKey(Value value) {
        return UniqueKey.of(value);
    }

    /** Whether the full text search may cover it. */
    default boolean canBeSearched() {
        return false;
    }

    /** The picklist that names the values. */
    default Optional<String> picklist(O options) {
        return Optional.empty();
    }

    /** The link to another object that a look-up makes. */
    default Optional<Relation> relation(O options) {
        return Optional.empty();
    }

    /** The numbering of a field that counts. */
    default Optional<AutoNumber> autoNumber(O options) {
        return Optional.empty();
    }

    /** The formula of a field that is computed. */
    default Optional<Computation> computation(O options) {
        return Optional.empty();
    }

    /** What a roll-up sums up. */
    default Optional<Aggregation> aggregation(O options) {
        return Optional.empty();
    }

    /** The object that a look-up points at. */
    default Optional<String> target(O options) {
        return relation(options).map(Relation::object);
    }
}

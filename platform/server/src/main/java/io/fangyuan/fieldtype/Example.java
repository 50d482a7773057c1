package io.fangyuan.fieldtype;

import io.fangyuan.value.Value;

/** One input of a field type and what becomes of it; shown in the documentation, run by the contract test. */
public sealed interface Example<O extends Record> {

    /** The options under which the example holds. */
    O options();

    /** The input as JSON text. */
    String json();

    /** Read as {@code value} and written as the JSON text {@code written}. */
    record Accepted<O extends Record>(O options, String json, Value value, String written) implements Example<O> {}

    /** Refused with {@code code}. */
    record Refused<O extends Record>(O options, String json, String code) implements Example<O> {}

    /** Input that is written as it came. */
    static <O extends Record> Example<O> accepted(O options, String json, Value value) {
        return new Accepted<>(options, json, value, json);
    }

    /** Input that is normalised: {@code written} is how it comes back. */
    static <O extends Record> Example<O> accepted(O options, String json, Value value, String written) {
        return new Accepted<>(options, json, value, written);
    }

    /** Input that is no value of the field. */
    static <O extends Record> Example<O> refused(O options, String json, String code) {
        return new Refused<>(options, json, code);
    }
}

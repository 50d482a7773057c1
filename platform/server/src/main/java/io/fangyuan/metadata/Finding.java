package io.fangyuan.metadata;

import java.util.Map;

/**
 * Something a check of documents has to say.
 *
 * @param kind of the document
 * @param name of the document; "" where it is about all of the kind
 * @param pointer JSON pointer into the body; "" for the whole document
 * @param code lower-case code with a sentence in schemas/problem-codes.json
 * @param params what the sentence mentions; a formula's findings have {@code column} (from 1) and {@code length}
 */
public record Finding(
        Severity severity, Kind kind, String name, String pointer, String code, Map<String, Object> params) {
    public Finding {
        params = Map.copyOf(params);
    }

    /** A finding at a place of a document. */
    public static Finding of(
            Severity severity, DocumentKey key, String pointer, String code, Map<String, Object> params) {
        return new Finding(severity, key.kind(), key.name(), pointer, code, params);
    }

    /** An error at a place of a document. */
    public static Finding error(DocumentKey key, String pointer, String code, Map<String, Object> params) {
        return of(Severity.ERROR, key, pointer, code, params);
    }

    /** The same with another weight. */
    public Finding with(Severity other) {
        return new Finding(other, kind, name, pointer, code, params);
    }

    /** Whether publishing stops at it. */
    public boolean stops() {
        return severity == Severity.ERROR || severity == Severity.QUESTION;
    }
}

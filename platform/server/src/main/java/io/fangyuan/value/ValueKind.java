package io.fangyuan.value;

/** The kinds of {@link Value} that a field type may declare; decides the family of slots a field is stored in. */
public enum ValueKind {
    TEXT,
    NUMBER,
    BOOL,
    DATE,
    DATE_TIME,
    TIME,
    REFERENCE,
    /** Several texts, such as the names of chosen picklist values. */
    MANY_TEXT
}

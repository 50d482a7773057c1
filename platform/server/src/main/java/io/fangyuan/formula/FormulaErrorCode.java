package io.fangyuan.formula;

import java.util.Locale;

/** Why a formula is refused, or, for the last ones, what its author should look at. */
public enum FormulaErrorCode {
    /** The source is longer than 10,000 characters. */
    TOO_LONG,
    /** More than 64 levels of brackets and calls. */
    TOO_DEEP,
    /** More than 1,000 parts. */
    TOO_MANY_PARTS,
    /** More than 15 different look-ups on the way to fields. */
    TOO_MANY_LOOKUPS,
    /** A character that begins nothing. Params: character. */
    UNEXPECTED_CHARACTER,
    /** Something else is needed here. Params: found, expected. */
    UNEXPECTED_TOKEN,
    /** The source ends too early. Params: expected. */
    UNEXPECTED_END,
    UNTERMINATED_TEXT,
    UNTERMINATED_COMMENT,
    UNTERMINATED_NAME,
    /** Params: escape. */
    UNKNOWN_ESCAPE,
    /** A number of 10^30 or more. */
    NUMBER_TOO_LARGE,
    /** Params: object, name. */
    UNKNOWN_FIELD,
    /** Params: name. */
    UNKNOWN_VARIABLE,
    /** Params: name. */
    UNKNOWN_FUNCTION,
    /** Params: picklist, name. */
    UNKNOWN_CHOICE,
    /** Params: name. */
    UNKNOWN_PICKLIST,
    /** A dot after something that is not a look-up. Params: name, type. */
    NOT_A_LOOKUP,
    /** A dot after something that was asked for: the record it points at is not read. Params: name. */
    INPUT_NOT_FOLLOWED,
    /** A text compared with a reference is not the number of a record. Params: text. */
    NOT_A_RECORD_ID,
    /** Params: function, least, most (absent when there is none), given. */
    WRONG_NUMBER_OF_ARGUMENTS,
    /** Params: expected, given. */
    WRONG_TYPE,
    /** The result has another type than it must. Params: expected, given. */
    WRONG_RESULT_TYPE,
    /** Two things that must be of one type are not. Params: left, right. */
    DIFFERENT_TYPES,
    /** This operator does not know this type. Params: operator, type. */
    NOT_COMPARABLE,
    /** A comparison with NULL is never true; ISBLANK was meant. */
    COMPARED_WITH_NULL,
    /** The argument must be written out, not computed. Params: function. */
    LITERAL_NEEDED,
    /** The argument must be a field of the record itself. Params: function. */
    OWN_FIELD_NEEDED,
    /** Only rules know this function. Params: function. */
    ONLY_IN_RULES,
    /** The text is no such date, moment or time. Params: text. */
    INVALID_LITERAL,
    /** The regular expression is wrong or outside the subset. Params: pattern, at (in code points from 1), reason. */
    INVALID_PATTERN,
    /** Warning: a blank number is zero here, so this is always false. */
    BLANK_IS_ZERO;

    /** As it stands in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

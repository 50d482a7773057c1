package io.fangyuan.fieldtype;

/**
 * Which values a picklist offers. Picklists belong to a tenant and this room knows none, so whoever reads a record's
 * values answers; it also decides whether a retired value may stay in a record that has it already.
 */
@FunctionalInterface
public interface Choices {

    /** Takes every value: for reading what was checked when it was saved. */
    Choices ANY = (picklist, value) -> true;

    /** Whether {@code picklist} offers the value of this name. */
    boolean offers(String picklist, String value);
}

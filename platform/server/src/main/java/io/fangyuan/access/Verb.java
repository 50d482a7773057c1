package io.fangyuan.access;

/** What a viewer wants to do with a record that exists. */
public enum Verb {
    READ,
    UPDATE,
    DELETE
}

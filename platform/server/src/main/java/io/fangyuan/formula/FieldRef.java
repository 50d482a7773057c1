package io.fangyuan.formula;

/** A field that a formula may refer to, by its immutable name or by its label. */
public record FieldRef(String object, String name, String label, Type type) {}

package io.fangyuan.formula;

/** A choice of a picklist: formulas keep its name and also accept its label. */
public record Choice(String name, String label, boolean active) {}

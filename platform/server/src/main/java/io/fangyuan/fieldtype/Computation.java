package io.fangyuan.fieldtype;

/**
 * The formula of a computed field.
 *
 * @param formula its source
 * @param blankAsZero whether an empty number counts as 0
 */
public record Computation(String formula, boolean blankAsZero) {}

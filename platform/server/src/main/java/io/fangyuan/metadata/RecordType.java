package io.fangyuan.metadata;

/**
 * A kind of record within an object, such as dealers among customers; layouts may differ by it.
 *
 * @param isDefault taken for a new record that names none
 */
public record RecordType(int id, String name, Label label, boolean active, boolean isDefault) {}

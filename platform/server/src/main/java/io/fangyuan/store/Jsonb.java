package io.fangyuan.store;

/** JSON text to be bound as {@code jsonb}. */
public record Jsonb(String json) {}

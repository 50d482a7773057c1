package io.fangyuan.metadata;

/** One level of an order of records. */
public record Sort(String field, boolean descending) {}

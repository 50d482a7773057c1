package io.fangyuan.web.viewer;

/** By what records are ordered. */
record SortReply(String field, boolean descending) {}

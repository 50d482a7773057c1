package io.fangyuan.web.metadata;

/** The number of the new release. */
record PublishedReply(int release) {}

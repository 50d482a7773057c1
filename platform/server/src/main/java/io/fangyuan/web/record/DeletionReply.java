package io.fangyuan.web.record;

import io.fangyuan.value.RecordId;

/** A deletion, by what it is called when it is undone. */
record DeletionReply(RecordId batch) {}

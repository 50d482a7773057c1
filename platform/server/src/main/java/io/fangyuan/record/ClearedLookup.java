package io.fangyuan.record;

import io.fangyuan.metadata.Field;

/** A look-up of a record that stays, which pointed at a record that is deleted. */
record ClearedLookup(BatchMember record, Field lookup, long target) {}

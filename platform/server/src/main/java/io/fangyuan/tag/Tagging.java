package io.fangyuan.tag;

import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;

/** That a record carries a tag. */
public record Tagging(RecordId tag, ObjectType type, RecordId record) {}

package io.fangyuan.record;

import io.fangyuan.metadata.ObjectType;

/** A record that is deleted and restored together with others. */
record BatchMember(ObjectType type, long id) {}

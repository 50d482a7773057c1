package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row of a tenant's draft.
 *
 * @param body what it shall become; empty when it shall be removed
 * @param author who changed it last
 */
record DraftChange(DocumentKey key, Optional<ObjectNode> body, RecordId author, Instant at) {}

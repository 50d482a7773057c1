package io.fangyuan.publishing;

import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Manifest;
import io.fangyuan.metadata.Snapshot;
import java.util.List;
import java.util.Set;

/**
 * A release that could be.
 *
 * @param before the release it would follow
 * @param after what would then hold; made of {@code manifest}
 * @param changed the documents that would be new or different
 * @param removed the documents that would be gone
 */
record Candidate(
        Snapshot before, Snapshot after, Manifest manifest, List<Document> changed, Set<DocumentKey> removed) {}

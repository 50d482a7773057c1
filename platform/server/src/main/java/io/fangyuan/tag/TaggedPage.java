package io.fangyuan.tag;

import io.fangyuan.metadata.ObjectType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of what carries a tag, as far as the viewer may read it; the latest tagged first.
 *
 * @param counts how many records of each object carry it, the objects by their names
 * @param next the cursor of the following stretch, empty at the end
 */
public record TaggedPage(Tag tag, List<TaggedRecord> records, Map<ObjectType, Integer> counts, Optional<String> next) {}

package io.fangyuan.tag;

import io.fangyuan.value.RecordId;
import java.util.List;

/**
 * All the tags a viewer sees.
 *
 * @param groups in their order
 * @param tags by name
 * @param recent those the viewer put on records or looked at last, the latest first
 */
public record TagBook(List<TagGroup> groups, List<Tag> tags, List<RecordId> recent) {
    public TagBook {
        groups = List.copyOf(groups);
        tags = List.copyOf(tags);
        recent = List.copyOf(recent);
    }
}

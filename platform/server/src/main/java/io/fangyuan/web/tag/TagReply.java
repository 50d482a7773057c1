package io.fangyuan.web.tag;

import io.fangyuan.tag.Tag;
import io.fangyuan.value.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A tag in JSON.
 *
 * @param shared whether everyone of the tenant sees it, or only who asks
 */
record TagReply(
        RecordId id,
        int version,
        String name,
        String color,
        boolean shared,
        @Nullable RecordId group) {

    static TagReply of(Tag tag) {
        return new TagReply(
                tag.id(),
                tag.version(),
                tag.name(),
                tag.color(),
                tag.shared(),
                tag.group().orElse(null));
    }
}

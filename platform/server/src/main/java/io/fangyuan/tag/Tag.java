package io.fangyuan.tag;

import io.fangyuan.value.RecordId;
import java.util.Optional;

/**
 * A free label that people put on records.
 *
 * @param version counts its changes from 1
 * @param owner the only one who sees it; empty for a tag that everyone of the tenant shares
 * @param group where it is kept, with tags of the same owner; empty for one that stands alone
 * @param color name of a hue of the screens
 */
public record Tag(
        RecordId id, int version, Optional<RecordId> owner, Optional<RecordId> group, String name, String color) {

    public boolean shared() {
        return owner.isEmpty();
    }
}

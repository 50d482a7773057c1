package io.fangyuan.tag;

import io.fangyuan.value.RecordId;
import java.util.Optional;

/**
 * A named place to keep tags in.
 *
 * @param version counts its changes from 1
 * @param owner the only one who sees it and its tags; empty for a group that everyone of the tenant shares
 * @param position groups stand in this order, equal ones by name
 */
public record TagGroup(RecordId id, int version, Optional<RecordId> owner, String name, int position) {

    public boolean shared() {
        return owner.isEmpty();
    }
}

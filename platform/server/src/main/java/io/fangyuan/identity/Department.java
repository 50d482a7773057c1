package io.fangyuan.identity;

import io.fangyuan.value.RecordId;
import java.util.Optional;

/**
 * A node of a tenant's tree of departments.
 *
 * @param parent empty at the top
 * @param head the user who leads it
 * @param position place among its siblings, smallest first
 */
public record Department(
        RecordId id, int version, String name, Optional<RecordId> parent, Optional<RecordId> head, int position) {}

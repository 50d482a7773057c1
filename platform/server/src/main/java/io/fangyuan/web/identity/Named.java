package io.fangyuan.web.identity;

import io.fangyuan.identity.OrgChart;
import io.fangyuan.value.RecordId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user or department as others refer to it. */
record Named(RecordId id, String name) {

    static @Nullable Named user(OrgChart org, Optional<RecordId> id) {
        return id.flatMap(org::user)
                .map(user -> new Named(user.id(), user.name()))
                .orElse(null);
    }

    static @Nullable Named department(OrgChart org, Optional<RecordId> id) {
        return id.flatMap(org::department)
                .map(department -> new Named(department.id(), department.name()))
                .orElse(null);
    }
}

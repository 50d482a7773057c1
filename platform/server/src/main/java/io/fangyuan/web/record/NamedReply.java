package io.fangyuan.web.record;

import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.value.RecordId;

/** Something by id and name. */
public record NamedReply(RecordId id, String name) {

    /** A user of the viewer's tenant; without a name where there is none (any more). */
    public static NamedReply user(Viewer viewer, RecordId id) {
        return new NamedReply(id, viewer.org().user(id).map(User::name).orElse(""));
    }
}

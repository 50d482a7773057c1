package io.fangyuan.web.metadata;

import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.value.RecordId;

/** A person who changed something; without a name when they are no longer there. */
record AuthorReply(RecordId id, String name) {

    static AuthorReply of(RecordId author, Viewer viewer) {
        return new AuthorReply(author, viewer.org().user(author).map(User::name).orElse(""));
    }
}

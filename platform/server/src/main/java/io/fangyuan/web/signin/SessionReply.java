package io.fangyuan.web.signin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who the page is talking to the server as.
 *
 * @param csrf to be sent along with every change as X-CSRF-Token
 * @param kind null when nobody has signed in
 */
record SessionReply(
        boolean signedIn,
        String csrf,
        @Nullable Kind kind,
        @Nullable TenantReply tenant,
        @Nullable UserReply user) {

    /** Of what one is; in JSON in lower case. */
    enum Kind {
        /** Of a tenant. */
        USER,
        /** Of the staff of a reseller. */
        RESELLER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record TenantReply(String code, String name) {}

    record UserReply(String id, String name, String locale) {}

    static SessionReply anonymous(String csrf) {
        return new SessionReply(false, csrf, null, null, null);
    }
}

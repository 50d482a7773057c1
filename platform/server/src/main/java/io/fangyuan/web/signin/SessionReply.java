package io.fangyuan.web.signin;

import org.jspecify.annotations.Nullable;

/**
 * Who the page is talking to the server as.
 *
 * @param csrf to be sent along with every change as X-CSRF-Token
 * @param kind {@code user} of a tenant or {@code reseller}; null when nobody has signed in
 */
record SessionReply(
        boolean signedIn,
        String csrf,
        @Nullable String kind,
        @Nullable TenantReply tenant,
        @Nullable UserReply user) {

    record TenantReply(String code, String name) {}

    record UserReply(String id, String name, String locale) {}

    static SessionReply anonymous(String csrf) {
        return new SessionReply(false, csrf, null, null, null);
    }
}

package io.fangyuan.identity;

import java.util.Locale;

/** A person on the staff of a reseller. */
public record StaffMember(long id, int reseller, String login, String name, Locale locale, boolean active) {

    public Principal.ResellerUser principal() {
        return new Principal.ResellerUser(reseller, id);
    }
}

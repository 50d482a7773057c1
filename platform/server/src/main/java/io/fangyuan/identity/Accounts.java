package io.fangyuan.identity;

import java.time.Instant;
import java.util.Optional;

/** Where the passwords of one kind of people are kept. */
interface Accounts {

    /** Somebody who tries to sign in. */
    record Account(Principal principal, String hash, boolean active) {}

    /**
     * Finds whose login this is and counts the attempt as failed, before the password is looked at, so that guesses made
     * at the same moment all count. Empty when nobody has this login and a password. Throws LOCKED_OUT.
     */
    Optional<Account> attempt(String login, Instant now);

    /** The password was right: failures are forgiven. */
    void succeeded(Account account);
}

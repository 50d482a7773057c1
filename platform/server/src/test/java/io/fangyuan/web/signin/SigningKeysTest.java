package io.fangyuan.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import io.fangyuan.store.Secrets;
import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The keys that sign access tokens, over restarts and months. */
class SigningKeysTest {
    @RegisterExtension
    static final PlatformTestDatabase DATABASE = new PlatformTestDatabase();

    private static final Secrets SECRETS = new Secrets("00112233445566778899aabbccddeeff".repeat(2));
    private static final JWKSelector ALL = new JWKSelector(new JWKMatcher.Builder().build());

    private final TickingClock clock = new TickingClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final SigningKeys keys = node();

    @BeforeEach
    void forgetOtherTests() {
        DATABASE.execute("delete from control.signing_key");
    }

    @Test
    void everyNodeSignsWithTheSameKeyAlsoAfterARestart() throws KeySourceException {
        var first = ids(keys);

        assertThat(first).hasSize(1);
        assertThat(ids(node())).isEqualTo(first);
    }

    @Test
    void theKeyLiesSealedInTheDatabase() throws KeySourceException {
        var key = keys.get(ALL, null).getFirst().toJSONString();

        var stored = DATABASE.platform()
                .query(control -> control.createQuery("select private_key from control.signing_key")
                        .mapTo(String.class)
                        .one());

        assertThat(stored).isNotEqualTo(key).startsWith("v1.");
        assertThatThrownBy(() -> ids(node(new Secrets("ff".repeat(32))))).isInstanceOf(KeySourceException.class);
    }

    @Test
    void afterAMonthANewKeySignsAndTheOldOneIsStillBelieved() throws KeySourceException {
        var old = ids(keys).getFirst();

        clock.tick(Duration.ofDays(31));

        assertThat(ids(keys)).hasSize(2).last().isEqualTo(old);
    }

    @Test
    void aKeyIsForgottenWhenNoTokenOfItCanLive() throws KeySourceException {
        var old = ids(keys).getFirst();
        clock.tick(Duration.ofDays(31));
        ids(keys);

        clock.tick(Duration.ofDays(31));

        assertThat(ids(keys)).hasSize(2).doesNotContain(old);
    }

    @Test
    void aKeyThatAnotherNodeJustMadeIsFound() throws KeySourceException {
        var old = ids(keys);
        clock.tick(Duration.ofDays(31));
        var made = node().get(ALL, null).getFirst();
        clock.tick(Duration.ofDays(-31).plusSeconds(11));

        var wanted =
                new JWKSelector(new JWKMatcher.Builder().keyID(made.getKeyID()).build());

        assertThat(old).doesNotContain(made.getKeyID());
        assertThat(keys.get(wanted, null)).extracting(JWK::getKeyID).containsExactly(made.getKeyID());
    }

    private SigningKeys node() {
        return node(SECRETS);
    }

    private SigningKeys node(Secrets secrets) {
        return new SigningKeys(DATABASE.platform(), secrets, clock);
    }

    private static List<String> ids(SigningKeys keys) throws KeySourceException {
        return keys.get(ALL, null).stream().map(JWK::getKeyID).toList();
    }
}

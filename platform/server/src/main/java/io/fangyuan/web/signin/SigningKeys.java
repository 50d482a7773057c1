package io.fangyuan.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.store.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.springframework.stereotype.Component;

/**
 * The keys that sign access tokens, the newest first. They lie sealed in the database, so that tokens survive a restart
 * and hold on every node. A key signs for a month, then a new one does; its tokens are believed for as long as they live.
 */
@Component
final class SigningKeys implements JWKSource<SecurityContext> {
    private static final String ALGORITHM = "RS256";
    private static final int BITS = 2048;
    private static final Duration SIGNS = Duration.ofDays(30);
    private static final Duration BELIEVED_AFTER = Duration.ofDays(1);
    private static final Duration REFRESH = Duration.ofMinutes(5);
    private static final Duration REFRESH_FOR_UNKNOWN = Duration.ofSeconds(10);

    private final PlatformDatabase platform;
    private final Secrets secrets;
    private final Clock clock;

    private volatile Loaded loaded = new Loaded(new JWKSet(), Instant.MIN);

    private record Loaded(JWKSet keys, Instant at) {}

    private record Key(JWK jwk, Instant createdAt) {}

    SigningKeys(PlatformDatabase platform, Secrets secrets, Clock clock) {
        this.platform = platform;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Throws KeySourceException when the keys cannot be had; of anything else the token would be to blame. */
    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            var found = selector.select(keys(REFRESH));
            return found.isEmpty() ? selector.select(keys(REFRESH_FOR_UNKNOWN)) : found;
        } catch (RuntimeException failure) {
            throw new KeySourceException("the keys cannot be read", failure);
        }
    }

    /** The keys as they were no longer than {@code age} ago. */
    private JWKSet keys(Duration age) {
        var known = loaded;
        if (known.at().isAfter(clock.instant().minus(age))) {
            return known.keys();
        }
        return refresh(age);
    }

    private synchronized JWKSet refresh(Duration age) {
        var now = clock.instant();
        if (!loaded.at().isAfter(now.minus(age))) {
            loaded = new Loaded(platform.transaction(control -> load(control, now)), now);
        }
        return loaded.keys();
    }

    private JWKSet load(Handle control, Instant now) {
        control.execute("lock table control.signing_key in share row exclusive mode");
        var keys = stored(control, now);
        if (keys.isEmpty() || keys.getFirst().createdAt().isBefore(now.minus(SIGNS))) {
            insert(control, generate(), now);
            keys = stored(control, now);
        }
        return new JWKSet(keys.stream().map(Key::jwk).toList());
    }

    private List<Key> stored(Handle control, Instant now) {
        control.createUpdate("delete from control.signing_key where created_at < :end")
                .bind("end", now.minus(SIGNS).minus(SIGNS).minus(BELIEVED_AFTER))
                .execute();
        return control.createQuery("""
                        select key_id, private_key, created_at
                        from control.signing_key
                        where algorithm = :algorithm and retired_at is null
                        order by created_at desc, key_id
                        """)
                .bind("algorithm", ALGORITHM)
                .map((row, _) -> read(row))
                .list();
    }

    private Key read(ResultSet row) throws SQLException {
        try {
            var jwk = JWK.parse(secrets.open(row.getString(2), purpose(row.getString(1))));
            return new Key(jwk, row.getObject(3, OffsetDateTime.class).toInstant());
        } catch (ParseException e) {
            throw new IllegalStateException("signing key " + row.getString(1) + " is not a JWK", e);
        }
    }

    private void insert(Handle control, RSAKey key, Instant now) {
        control.createUpdate("""
                        insert into control.signing_key (key_id, algorithm, public_key, private_key, created_at)
                        values (:id, :algorithm, :public, :private, :now)
                        """)
                .bind("id", key.getKeyID())
                .bind("algorithm", ALGORITHM)
                .bind("public", key.toPublicJWK().toJSONString())
                .bind("private", secrets.seal(key.toJSONString(), purpose(key.getKeyID())))
                .bind("now", now)
                .execute();
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java can make RSA keys", e);
        }
    }

    private static String purpose(String keyId) {
        return "signing_key/" + keyId;
    }
}

package io.fangyuan.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that no one has to remember: 256 random bits, of which only a hash is kept. */
public final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Token() {}

    /** A new secret, safe in a URL. */
    public static String random() {
        return random(BYTES);
    }

    /** A new secret of so many random bytes, safe in a URL. */
    static String random(int bytes) {
        var token = new byte[bytes];
        RANDOM.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What to keep of a secret. A plain hash is enough: nobody can guess 256 random bits. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** {@link #hash} as text. */
    public static String hexHash(String token) {
        return HexFormat.of().formatHex(hash(token));
    }
}

package io.fangyuan.record;

import io.fangyuan.identity.AuditLog;
import io.fangyuan.identity.Viewer;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/**
 * The {@code Idempotency-Key} of a creating request: two requests of one person or program with the same key
 * and body are one.
 */
public final class IdempotencyKey {
    private static final int LONGEST = 200;

    private final String principal;
    private final String key;
    private final byte[] bodyHash;

    private IdempotencyKey(String principal, String key, byte[] bodyHash) {
        this.principal = principal;
        this.key = key;
        this.bodyHash = bodyHash;
    }

    /** The key that a viewer sent with this body. */
    public static IdempotencyKey of(Viewer viewer, String key, String body) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of("header", "Idempotency-Key", "most", LONGEST));
        }
        return new IdempotencyKey(AuditLog.Actor.of(viewer.principal()).text(), key, sha256(body));
    }

    String principal() {
        return principal;
    }

    String key() {
        return key;
    }

    byte[] bodyHash() {
        return bodyHash.clone();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

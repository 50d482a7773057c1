package io.fangyuan.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals secrets that must lie in the database (AES-256-GCM), with a key from outside it: who reads the database or a backup
 * of it does not have them.
 */
@Component
public final class Secrets {
    private static final String FORMAT = "v1.";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    @Autowired
    Secrets(@Value("${fangyuan.secret-key:}") String key, DataFolder folder) {
        this(key.isBlank() ? folder.secret("secret.key") : key);
    }

    /** @param key 32 bytes in hexadecimal */
    public Secrets(String key) {
        byte[] bytes = HexFormat.of().parseHex(key.strip());
        if (bytes.length != 32) {
            throw new IllegalArgumentException(
                    "the secret key has " + bytes.length + " bytes; 32 in hexadecimal are needed");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /**
     * Seals a text.
     *
     * @param purpose what the secret is and whose, such as {@code signing_key/2026-1}; must be the same when it is opened, so
     *     that a sealed text moved to another row is refused
     */
    public String seal(String text, String purpose) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, purpose, text.getBytes(StandardCharsets.UTF_8));
        ByteBuffer both =
                ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
        return FORMAT + Base64.getEncoder().encodeToString(both.array());
    }

    /** Opens what {@link #seal} made. Throws {@link IllegalStateException} when it was changed, moved or sealed with another key. */
    public String open(String sealed, String purpose) {
        if (!sealed.startsWith(FORMAT)) {
            throw new IllegalStateException("not sealed here: " + purpose);
        }
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(FORMAT.length())));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] rest = new byte[both.remaining()];
        both.get(rest);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, purpose, rest), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte[] nonce, String purpose, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secret " + purpose + " cannot be opened with this key", e);
        }
    }
}

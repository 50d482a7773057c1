package io.fangyuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private final Secrets secrets = new Secrets("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");

    @Test
    void whatWasSealedIsOpened() {
        String sealed = secrets.seal("私钥", "signing_key/1");

        assertThat(sealed).doesNotContain("私钥");
        assertThat(secrets.open(sealed, "signing_key/1")).isEqualTo("私钥");
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(secrets.seal("a", "p")).isNotEqualTo(secrets.seal("a", "p"));
    }

    @Test
    void aSealedTextIsRefusedElsewhereChangedOrWithAnotherKey() {
        String sealed = secrets.seal("a", "signing_key/1");
        Secrets others = new Secrets("f".repeat(64));

        assertThatThrownBy(() -> secrets.open(sealed, "signing_key/2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secrets.open(sealed.substring(0, sealed.length() - 4) + "AAAA", "signing_key/1"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> others.open(sealed, "signing_key/1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secrets.open("a", "signing_key/1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new Secrets("abcd")).hasMessageContaining("2 bytes");
    }

    @Test
    void theFoldersKeyIsMadeOnceAndKeptPrivate(@TempDir Path folder) throws Exception {
        String sealed = new Secrets("", new DataFolder(folder)).seal("a", "p");

        assertThat(new Secrets("", new DataFolder(folder)).open(sealed, "p")).isEqualTo("a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }
}

package io.fangyuan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder of this installation: its embedded database and its secrets, closed to other users of the machine. */
public final class DataFolder {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;

    /** Creates the folder where it is missing. */
    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(this.path)) {
                Files.createDirectories(this.path, permissions("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + this.path + " cannot be made", e);
        }
    }

    /** An absolute path in the folder. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** 32 random bytes in hexadecimal, made when first asked for and the same ever after; the file has mode 0600. */
    public String secret(String name) {
        Path file = path.resolve(name);
        try {
            if (Files.notExists(file)) {
                writeOnce(file, randomHex());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the secret " + file + " cannot be read", e);
        }
    }

    /** The text appears under its name whole or not at all. */
    private static void writeOnce(Path file, String text) throws IOException {
        Path draft =
                Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", permissions("rw-------"));
        try {
            Files.writeString(draft, text);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // Somebody else's secret counts; it is read next.
        } finally {
            Files.delete(draft);
        }
    }

    private static String randomHex() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static FileAttribute<?> permissions(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }
}

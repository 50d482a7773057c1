package io.fangyuan.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** Unpacks the PostgreSQL that comes inside the jar. */
final class PostgresBinaries {
    private static final Map<String, String> MACHINES = Map.of("amd64", "x86_64", "aarch64", "arm_64");

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}; unpacked beneath {@code folder} where that has not been done yet. */
    static Path unpack(DataFolder folder) {
        try (InputStream resource = packed()) {
            byte[] packed = resource.readAllBytes();
            Path home = folder.resolve("postgres-" + hash(packed));
            if (Files.notExists(home)) {
                Path unfinished = folder.resolve("postgres-unpacking");
                FileSystemUtils.deleteRecursively(unfinished);
                unpack(new ByteArrayInputStream(packed), unfinished);
                Files.move(unfinished, home);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked", e);
        }
    }

    private static String hash(byte[] packed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(packed);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream packed() {
        String machine = System.getProperty("os.arch");
        String name = "/postgres-linux-" + MACHINES.getOrDefault(machine, machine) + ".txz";
        InputStream packed = PostgresBinaries.class.getResourceAsStream(name);
        if (packed == null) {
            throw new StartRefused("there is no PostgreSQL for " + System.getProperty("os.name") + " on " + machine
                    + " in the jar; set FANGYUAN_DATABASE_URL to a PostgreSQL of your own");
        }
        return packed;
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        TarArchiveInputStream archive = new TarArchiveInputStream(new XZCompressorInputStream(packed));
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            unpack(entry, archive, entry.resolveIn(target));
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}

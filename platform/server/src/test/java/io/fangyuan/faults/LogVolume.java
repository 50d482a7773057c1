package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The small volume that PostgreSQL writes its own log to, to have no room there. */
final class LogVolume {
    private final OwnPostgres own;
    private final Path ballast;

    LogVolume(OwnPostgres own) {
        this.own = own;
        this.ballast = own.onLogVolume("ballast");
    }

    /** To the last byte. */
    void fill() throws IOException {
        byte[] block = new byte[64 * 1024];
        assertThatThrownBy(() -> {
                    try (OutputStream out = Files.newOutputStream(ballast)) {
                        while (true) {
                            out.write(block);
                        }
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
    }

    /** Log is written in files of 16 MB; those that are there already are used up sooner so. */
    void beginNextSegment() throws IOException {
        try (var connection = own.superuser();
                var statement = connection.createStatement()) {
            statement.execute("select pg_switch_wal()");
        } catch (SQLException full) {
            assertThat(full.getSQLState()).matches("08...|57P0."); // no room for the next: the server is gone
        }
    }

    void makeRoom() throws IOException {
        Files.delete(ballast);
    }
}

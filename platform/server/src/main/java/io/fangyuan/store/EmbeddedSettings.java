package io.fangyuan.store;

/** The settings of the embedded PostgreSQL that differ from its own defaults. */
final class EmbeddedSettings {
    private EmbeddedSettings() {}

    static String text(int port) {
        return """
                # Written at each start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'

                # What is committed stays.
                fsync = on
                synchronous_commit = on
                full_page_writes = on

                # Short statements on a disk without arms, on a machine that is not ours alone.
                shared_buffers = '256MB'
                work_mem = '16MB'
                maintenance_work_mem = '128MB'
                effective_cache_size = '2GB'
                random_page_cost = 1.1
                jit = off
                max_connections = 100
                max_wal_size = '2GB'
                wal_compression = on

                timezone = 'UTC'
                log_timezone = 'UTC'
                """.formatted(port);
    }
}

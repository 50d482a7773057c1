package io.fangyuan.store;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database, migrated and checked, before anything else can reach it; closes in the reverse order. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class StoreConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${fangyuan.data}") Path path) {
        return new DataFolder(path);
    }

    @Bean
    RunningDatabase runningDatabase(DatabaseSettings settings, DataFolder folder) {
        if (!settings.isEmbedded()) {
            return new RunningDatabase(settings.given(), null);
        }
        EmbeddedPostgres server = EmbeddedPostgres.start(folder);
        try {
            return new RunningDatabase(server.database(), server);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    @Bean
    Database database(RunningDatabase running) {
        ControlMigrations.run(running.database());
        return running.database();
    }

    @Bean
    DataSource dataSource(Database database, DatabaseSettings settings) {
        DataSource pool = ConnectionPool.open(database, settings.connections());
        DatabaseCheck.run(pool);
        return pool;
    }

    /** Ids are reserved on a connection of their own, for whoever asks for one may hold the last of the pool. */
    @Bean
    IdSource idSource(Database database, Clock clock) {
        return new IdSource(new PlatformDatabase(database.asApp()), clock);
    }

    /** A database and, when it is the embedded one, the server to stop at the end. */
    record RunningDatabase(Database database, @Nullable EmbeddedPostgres server) implements AutoCloseable {
        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }
}

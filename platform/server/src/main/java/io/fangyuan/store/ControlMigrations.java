package io.fangyuan.store;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings schema control to the newest file of migrations/control. Several nodes may try at once; one does it. */
public final class ControlMigrations {
    private ControlMigrations() {}

    public static void run(Database database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .schemas("control")
                .locations("classpath:migrations/control")
                .validateMigrationNaming(true)
                .placeholders(Map.of("app", database.app().user()))
                .load()
                .migrate();
    }
}

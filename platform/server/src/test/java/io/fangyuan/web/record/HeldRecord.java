package io.fangyuan.web.record;

import io.fangyuan.testing.PlatformTestDatabase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A record that others cannot lock or change until this is closed. */
final class HeldRecord implements AutoCloseable {
    private static final String CELLS = "select schema_name from control.cell";

    private final Jdbi database;
    private final Handle holding;

    HeldRecord(PlatformTestDatabase database, String id) {
        this.database = Jdbi.create(database.superuser());
        this.holding = this.database.open();
        holding.begin();
        holding.createQuery(CELLS)
                .mapTo(String.class)
                .list()
                .forEach(cell -> holding.createQuery("select id from " + cell + ".rec where id = ? for update")
                        .bind(0, Long.parseLong(id))
                        .mapTo(Long.class)
                        .findOne());
    }

    /** Waits until so many others wait for a lock. */
    void awaitWaiting(int others) {
        while (waiting() < others) {
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        return database.withHandle(
                handle -> handle.createQuery("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).mapTo(Integer.class).one());
    }

    @Override
    public void close() {
        if (!holding.isClosed()) {
            holding.rollback();
            holding.close();
        }
    }
}

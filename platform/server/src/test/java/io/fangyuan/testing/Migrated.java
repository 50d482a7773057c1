package io.fangyuan.testing;

import io.fangyuan.store.ControlMigrations;
import io.fangyuan.store.Database;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.tenancy.Cells;
import java.time.Clock;

/** A database migrated once in a run, to be copied. */
final class Migrated {
    static final int EMPTY_TEMPLATE_VERSION = 1;
    static final TestDatabase TEMPLATE = migrate();

    private static TestDatabase migrate() {
        TestDatabase plain = TestDatabase.newDatabase();
        plain.execute("""
                create role fangyuan_owner login;
                create role fangyuan_app login;
                """);
        letTheOwnerMakeSchemas(plain);
        Database database = databaseAt(plain);
        ControlMigrations.run(database);
        new Cells(database, new PlatformDatabase(plain.as("fangyuan_app")), Clock.systemUTC()).prepare();
        plain.execute("""
                insert into control.template (name, label) values ('empty', '{"en": "Empty"}');
                insert into control.template_version (template_id, version, manifest) values (1, 1, '{}');
                """);
        return plain;
    }

    static TestDatabase copy() {
        TestDatabase copy = TEMPLATE.copy();
        letTheOwnerMakeSchemas(copy);
        return copy;
    }

    private static void letTheOwnerMakeSchemas(TestDatabase database) {
        database.execute("grant create on database " + database.name() + " to fangyuan_owner");
    }

    static Database databaseAt(TestDatabase plain) {
        return new Database(
                plain.url(), new Database.Login("fangyuan_app", ""), new Database.Login("fangyuan_owner", ""));
    }
}

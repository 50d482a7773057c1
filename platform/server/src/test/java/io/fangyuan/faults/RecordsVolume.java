package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The small volume that the records of all tenants are moved to, to have no room there. */
final class RecordsVolume {
    private final Path space;
    private final Statement statement;

    /**
     * @param space an empty folder of it
     * @param statement of the superuser
     */
    RecordsVolume(Path space, Statement statement) {
        this.space = space;
        this.statement = statement;
    }

    void moveRecords() throws SQLException {
        statement.execute("create tablespace small location '" + space + "'");
        statement.execute("""
                do $$
                declare cell text;
                begin
                  for cell in select schema_name from control.cell loop
                    execute format('alter table %I.rec set tablespace small', cell);
                  end loop;
                end $$
                """);
    }

    void fill() throws SQLException {
        statement.execute("create table ballast (bytes text) tablespace small");
        statement.execute("alter table ballast alter column bytes set storage plain");
        for (int size : List.of(100, 1)) {
            assertThatThrownBy(() -> {
                        while (true) {
                            statement.execute("insert into ballast select repeat('x', 8000) from generate_series(1, %d)"
                                    .formatted(size));
                        }
                    })
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            full -> assertThat(full.getSQLState()).isEqualTo("53100"));
        }
    }

    void makeRoom() throws SQLException {
        statement.execute("drop table ballast");
    }
}

package io.fangyuan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.store.Binding;
import io.fangyuan.store.ControlMigrations;
import io.fangyuan.store.Sql;
import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CellsTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    private final TickingClock clock = new TickingClock(Instant.parse("2026-11-21T08:00:00Z"));

    @Test
    void anEmptyDatabaseGetsTwoPoolCells() {
        assertThat(db.cells().all())
                .filteredOn(cell -> cell.kind() == CellKind.POOL)
                .extracting(Cell::schema)
                .startsWith("cell_01", "cell_02");
    }

    @Test
    void migratingAgainChangesNothingAndKeepsTheData() {
        Tenant acme = db.tenant("acme");
        Binding before = db.binding(acme);
        List<String> shape = shape();

        ControlMigrations.run(db.database());
        db.cells().prepare();

        assertThat(db.binding(acme)).isEqualTo(before);
        assertThat(shape()).isEqualTo(shape);
    }

    @Test
    void nodesThatNeedACellAtTheSameTimeMakeOne() {
        db.execute("update control.cell set state = 'full'");
        int before = db.cells().all().size();

        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<String>> chosen = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> cells().chooseForNewTenant().schema(), nodes))
                    .limit(4)
                    .toList();
            assertThat(chosen.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }

        assertThat(db.cells().all()).hasSize(before + 1);
        db.execute("update control.cell set state = 'open'");
    }

    @Test
    void aNewTenantGoesWhereThereIsMostRoom() {
        String first = db.tenant("first").cell();
        String second = db.tenant("second").cell();

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void historyOfThisQuarterAndTheNextHasItsPartition() {
        Cell cell = cells().create(CellKind.DEDICATED);
        assertThat(partitions(cell)).containsExactly("hist_2026q4", "hist_2027q1", "hist_default");

        clock.tick(Duration.ofDays(92));
        cells().makeQuarters();

        assertThat(partitions(cell)).containsExactly("hist_2026q4", "hist_2027q1", "hist_2027q2", "hist_default");
    }

    @Test
    void historyThatBeganInTheDefaultPartitionStaysAndStopsNothing() {
        Tenant acme = db.tenant("acme");
        Binding at = db.binding(acme);
        Instant late = Instant.parse("2031-05-01T00:00:00Z");
        Sql insert = Sql.of("""
                insert into %s.hist (tenant_id, object_id, rec_id, version, at, actor, op)
                values (?, 1, 1, 1, ?, 1, 'c')
                """.formatted(at.cell()), acme.id().value(), late);
        db.tenants().transaction(at, transaction -> transaction.update(insert));

        new Cells(db.database(), db.platform(), new TickingClock(late)).makeQuarters();

        Sql select = Sql.of("select 1 from " + at.cell() + ".hist where at = ?", late);
        assertThat(db.tenants().read(at, select, row -> row.getInt(1))).containsExactly(1);
    }

    @Test
    void aMisnamedFileIsRefused() {
        assertThatThrownBy(() -> CellMigration.of("V3__more.sql", "")).hasMessageContaining("V3__more.sql");
        assertThatThrownBy(() -> CellMigration.of("V003__more.big.sql", "")).hasMessageContaining("V003__more.big.sql");
    }

    private Cells cells() {
        return new Cells(db.database(), db.platform(), clock);
    }

    private static List<String> partitions(Cell cell) {
        return list("""
                select c.relname
                from pg_inherits i join pg_class c on c.oid = i.inhrelid
                where i.inhparent = '%s.hist'::regclass
                order by 1
                """.formatted(cell.schema()));
    }

    /** Every column, index and policy of ours. */
    private static List<String> shape() {
        return list("""
                select concat_ws('.', table_schema, table_name, column_name, data_type)
                from information_schema.columns
                where table_schema = 'control' or table_schema like 'cell%'
                union all
                select indexdef from pg_indexes where schemaname = 'control' or schemaname like 'cell%'
                union all
                select concat_ws('.', schemaname, tablename, policyname) from pg_policies
                order by 1
                """);
    }

    private static List<String> list(String sql) {
        return Jdbi.create(db.superuser())
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}

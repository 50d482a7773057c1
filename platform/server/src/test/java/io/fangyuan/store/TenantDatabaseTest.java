package io.fangyuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.RoundTrips;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TenantDatabaseTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    private static final AtomicLong IDS = new AtomicLong();

    private static HikariDataSource countedPool;
    private static TenantDatabase counted;

    private Tenant acme;
    private Binding atAcme;

    @BeforeAll
    static void openCountedPool() {
        Database database = db.database();
        String url = database.url() + "?socketFactory=" + RoundTrips.class.getName();
        countedPool = ConnectionPool.open(new Database(url, database.app(), database.owner()), 1);
        counted = new TenantDatabase(countedPool);
    }

    @AfterAll
    static void closeCountedPool() {
        countedPool.close();
    }

    @BeforeEach
    void findAcme() {
        acme = db.tenant("acme");
        atAcme = db.binding(acme);
    }

    @Test
    void aWriteIsReadBackOnAnotherConnection() {
        long id = write(atAcme, "销售部").getFirst();

        assertThat(names(atAcme, id)).containsExactly("销售部");
    }

    @Test
    void readsAndWritesTakeOneRoundTrip() {
        counted.read(
                atAcme, departments(), row -> row.getString(1)); // after a rest the pool tests the connection first

        assertThat(RoundTrips.of(() -> counted.read(atAcme, departments(), row -> row.getString(1))))
                .isEqualTo(1);
        assertThat(RoundTrips.of(() -> counted.read(atAcme, departments().planned(), row -> row.getString(1))))
                .isEqualTo(1);
        assertThat(RoundTrips.of(() -> counted.readAll(atAcme, List.of(all("a"), all("b")))))
                .isEqualTo(1);
        assertThat(RoundTrips.of(() -> counted.write(atAcme, insert(acme, "生产部"), row -> row.getLong(1))))
                .isEqualTo(1);
    }

    @Test
    void aTransactionTakesTwoRoundTripsMoreThanItsStatements() {
        counted.read(atAcme, departments(), row -> row.getString(1));

        assertThat(RoundTrips.of(() -> counted.transaction(
                        atAcme, transaction -> transaction.query(insert(acme, "仓库"), row -> row.getLong(1)))))
                .isEqualTo(3);
    }

    @Test
    void severalQueriesAnswerInTheirOrder() {
        List<List<?>> rows = db.tenants().readAll(atAcme, List.of(all("first"), all("second")));

        assertThat(rows).isEqualTo(List.of(List.of("first"), List.of("second")));
    }

    @Test
    void everyKindOfValueArrivesAsItWasBound() {
        Instant instant = Instant.parse("2026-11-21T08:00:00.123456Z");
        Sql sql = Sql.of(
                "select ?::text, ?::bigint, ?::int, ?::numeric, ?::boolean, ?::timestamptz, ?::date, ?::bytea, ?::bigint[],"
                        + " ?::text[], ?::jsonb ->> 'a', ?::text is null",
                "华测'; drop table rec",
                1L << 60,
                7,
                new BigDecimal("12.50"),
                true,
                instant,
                LocalDate.of(2026, 2, 28),
                new byte[] {1, 2},
                new long[] {3, 4},
                new String[] {"x", "是"},
                new Jsonb("{\"a\": \"b\"}"),
                null);

        db.tenants().read(atAcme, sql, row -> {
            assertThat(row.getString(1)).isEqualTo("华测'; drop table rec");
            assertThat(row.getLong(2)).isEqualTo(1L << 60);
            assertThat(row.getInt(3)).isEqualTo(7);
            assertThat(row.getBigDecimal(4)).isEqualTo(new BigDecimal("12.50"));
            assertThat(row.getBoolean(5)).isTrue();
            assertThat(Columns.instant(row, 6)).isEqualTo(instant);
            assertThat(row.getObject(7, LocalDate.class)).isEqualTo(LocalDate.of(2026, 2, 28));
            assertThat(row.getBytes(8)).containsExactly(1, 2);
            assertThat((Long[]) row.getArray(9).getArray()).containsExactly(3L, 4L);
            assertThat(Columns.texts(row, 10)).containsExactly("x", "是");
            assertThat(row.getString(11)).isEqualTo("b");
            assertThat(row.getBoolean(12)).isTrue();
            return true;
        });
    }

    @Test
    void aValueWithoutSqlTypeIsRefusedBeforeAnythingRuns() {
        assertThatThrownBy(() -> db.tenants().read(atAcme, Sql.of("select ?", 'c'), row -> row.getString(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTakenKeyNamesItsConstraint() {
        long id = write(atAcme, "人事部").getFirst();

        assertThatThrownBy(() -> db.tenants().write(atAcme, insert(acme, id, "人事部"), row -> row.getLong(1)))
                .isInstanceOfSatisfying(UniqueViolation.class, taken -> {
                    assertThat(taken.table()).isEqualTo("department");
                    assertThat(taken.constraint()).isEqualTo("department_pk");
                });
    }

    @Test
    void aFailingTransactionLeavesNothing() {
        long id = IDS.incrementAndGet();

        assertThatThrownBy(() -> db.tenants().transaction(atAcme, transaction -> {
                    transaction.query(insert(acme, id, "财务部"), row -> row.getLong(1));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(names(atAcme, id)).isEmpty();
    }

    @Test
    void whoFindsEveryConnectionTakenIsToldSo() {
        try (var pool = ConnectionPool.open(db.database(), 1)) {
            pool.getHikariConfigMXBean().setConnectionTimeout(250);
            var narrow = new TenantDatabase(pool);

            assertThatThrownBy(() -> narrow.transaction(
                            atAcme, _ -> narrow.read(atAcme, departments(), row -> row.getString(1))))
                    .isInstanceOf(NoConnection.class);
        }
    }

    @Test
    void aWriteThatLosesARaceRunsAgain() {
        db.execute("""
                create sequence control.race;
                grant usage on control.race to fangyuan_app;
                create function control.lose(races int) returns bigint language plpgsql as $$
                declare attempt bigint := nextval('control.race');
                begin
                  if attempt <= races then raise exception 'lost' using errcode = '40P01'; end if;
                  return attempt;
                end $$;
                """);

        assertThat(db.tenants().write(atAcme, Sql.of("select control.lose(2)"), row -> row.getLong(1)))
                .containsExactly(3L);
        assertThatThrownBy(() -> db.tenants().write(atAcme, Sql.of("select control.lose(99)"), row -> row.getLong(1)))
                .isInstanceOf(LostRace.class);
    }

    @Test
    void aStatementThatTakesTooLongIsBrokenOff() {
        assertThatThrownBy(() -> db.tenants().transaction(atAcme, transaction -> {
                    transaction.update(Sql.of("set local statement_timeout = '20ms'"));
                    return transaction.query(Sql.of("select pg_sleep(20)"), row -> 1);
                }))
                .isInstanceOf(StatementTimeout.class);
    }

    @Test
    void aCellsNameIsAPlainIdentifier() {
        assertThatThrownBy(() -> new Binding(acme.id(), "cell_01; drop schema control", 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> db.tenants().bound(acme.id(), "cell_01.rec --", _ -> 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Long> write(Binding at, String name) {
        return db.tenants().write(at, insert(acme, name), row -> row.getLong(1));
    }

    private List<String> names(Binding at, long id) {
        return db.tenants()
                .read(
                        at,
                        Sql.of(
                                "select name from " + at.cell() + ".department where tenant_id = ? and id = ?",
                                acme.id().value(),
                                id),
                        row -> row.getString(1));
    }

    private Sql departments() {
        return Sql.of(
                "select name from " + acme.cell() + ".department where tenant_id = ?",
                acme.id().value());
    }

    private static Sql insert(Tenant tenant, String name) {
        return insert(tenant, IDS.incrementAndGet(), name);
    }

    private static Sql insert(Tenant tenant, long id, String name) {
        return Sql.of(
                "insert into " + tenant.cell() + ".department (tenant_id, id, name) values (?, ?, ?) returning id",
                tenant.id().value(),
                id,
                name);
    }

    private static Query<String> all(String text) {
        return new Query<>(Sql.of("select ?::text", text), row -> row.getString(1));
    }
}

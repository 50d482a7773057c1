package io.fangyuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantState;
import io.fangyuan.testing.PlatformTestDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaleBindingTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    private static final AtomicInteger TENANTS = new AtomicInteger();
    private static final AtomicLong IDS = new AtomicLong();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Tenant acme;
    private Binding before;

    @BeforeEach
    void aTenantOfItsOwn() {
        acme = db.tenant("acme-" + TENANTS.incrementAndGet());
        before = db.binding(acme);
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void afterAReleaseTheOldBindingIsStaleAndWritesNothing() {
        publish();

        assertStale();
    }

    @Test
    void afterAChangeOfAccessTheOldBindingIsStaleAndWritesNothing() {
        db.tenants().transaction(before, this::bumpAccess);

        assertStale();
    }

    @Test
    void aSuspendedTenantIsStaleUntilItIsBack() {
        db.become(acme, TenantState.SUSPENDED);
        before = db.binding(acme);
        assertStale();

        db.become(acme, TenantState.ACTIVE);
        before = db.binding(acme);
        assertThat(write()).isOne();
    }

    @Test
    void aTenantThatLivesElsewhereIsStale() {
        String elsewhere = acme.cell().equals("cell_01") ? "cell_02" : "cell_01";
        before = new Binding(acme.id(), elsewhere, before.release(), before.accessVersion());

        assertStale();
    }

    @Test
    void aTransactionSeesTheReleaseItBeganWithUntilItsEnd() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(
                () -> db.tenants().transaction(before, transaction -> {
                    writing.countDown();
                    await(goOn);
                    transaction.update(insert());
                    return release(transaction);
                }),
                threads);
        await(writing);

        CompletableFuture<Integer> publisher = CompletableFuture.supplyAsync(this::publish, threads);
        untilSomebodyWaitsForTheTenant();
        assertThat(publisher).isNotDone();
        goOn.countDown();

        assertThat(writer.get(20, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(publisher.get(20, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void writersWaitForAPublisherAndThenSeeItsRelease() throws Exception {
        CountDownLatch publishing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Integer> publisher = CompletableFuture.supplyAsync(
                () -> db.tenants().exclusive(before, transaction -> {
                    publishing.countDown();
                    await(goOn);
                    return bumpRelease(transaction);
                }),
                threads);
        await(publishing);

        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(this::write, threads);
        untilSomebodyWaitsForTheTenant();
        goOn.countDown();

        assertThat(publisher.get(20, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(writer)
                .failsWithin(20, TimeUnit.SECONDS)
                .withThrowableThat()
                .withCauseInstanceOf(StaleBinding.class);
        assertThat(departments()).isZero();
    }

    @Test
    void aPublisherHoldsUpNoOtherTenant() {
        Tenant globex = db.tenant("globex");
        Binding atGlobex = db.binding(globex);

        int released = db.tenants().exclusive(before, _ -> db.tenants().exclusive(atGlobex, this::bumpRelease));

        assertThat(released).isEqualTo(2);
    }

    private void assertStale() {
        assertThatThrownBy(() -> db.tenants().read(before, Sql.of("select 1"), row -> row.getInt(1)))
                .isInstanceOf(StaleBinding.class);
        assertThatThrownBy(this::write).isInstanceOf(StaleBinding.class);
        assertThatThrownBy(() -> db.tenants().transaction(before, transaction -> transaction.update(insert())))
                .isInstanceOf(StaleBinding.class);
        assertThatThrownBy(() -> db.tenants().exclusive(before, transaction -> transaction.update(insert())))
                .isInstanceOf(StaleBinding.class);
        assertThat(departments()).isZero();
    }

    private int publish() {
        return db.tenants().exclusive(before, this::bumpRelease);
    }

    private int write() {
        return db.tenants()
                .write(
                        before,
                        Sql.of(
                                insert().text() + " returning 1",
                                insert().binds().toArray()),
                        row -> row.getInt(1))
                .size();
    }

    private Sql insert() {
        return Sql.of(
                "insert into " + acme.cell() + ".department (tenant_id, id, name) values (?, ?, 'x')",
                acme.id().value(),
                IDS.incrementAndGet());
    }

    private int bumpRelease(TenantTransaction transaction) {
        transaction.update(Sql.of("update " + transaction.cell() + ".tenant set release_no = release_no + 1"));
        return release(transaction);
    }

    private int bumpAccess(TenantTransaction transaction) {
        return transaction.update(
                Sql.of("update " + transaction.cell() + ".tenant set access_version = access_version + 1"));
    }

    private static int release(TenantTransaction transaction) {
        Sql sql = Sql.of("select release_no from " + transaction.cell() + ".tenant");
        return transaction.query(sql, row -> row.getInt(1)).getFirst();
    }

    private int departments() {
        Sql sql = Sql.of("select count(*) from " + acme.cell() + ".department");
        return db.tenants()
                .bound(
                        acme.id(),
                        acme.cell(),
                        transaction ->
                                transaction.query(sql, row -> row.getInt(1)).getFirst());
    }

    /** Lock 77 is the tenants' lock; somebody who waits for it shows as not granted. */
    private void untilSomebodyWaitsForTheTenant() {
        Sql waiting = Sql.of(
                "select count(*) from pg_locks where locktype = 'advisory' and classid = 77 and objid = ?::int::oid and not granted",
                acme.id().value());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (db.tenants()
                        .bound(
                                acme.id(),
                                acme.cell(),
                                transaction -> transaction
                                        .query(waiting, row -> row.getInt(1))
                                        .getFirst())
                == 0) {
            assertThat(System.nanoTime()).as("somebody waits for the tenant").isLessThan(deadline);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

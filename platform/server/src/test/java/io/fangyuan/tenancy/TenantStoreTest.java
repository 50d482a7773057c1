package io.fangyuan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.problem.Problem;
import io.fangyuan.store.Binding;
import io.fangyuan.store.Sql;
import io.fangyuan.store.UniqueViolation;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.testing.PlatformTestDatabase;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TenantStoreTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    @Test
    void aNewTenantIsFoundAndStandsOnReleaseOneOfItsTemplate() {
        Tenant acme = db.tenantStore().create(db.newTenant("acme"));

        assertThat(new TenantDirectory(db.platform()).byCode("acme")).contains(acme);
        assertThat(db.binding(acme)).isEqualTo(new Binding(acme.id(), acme.cell(), 1, 1));
        Sql release =
                Sql.of("select template_version_id, overlay from " + acme.cell() + ".release where release_no = 1");
        assertThat(db.tenants().read(db.binding(acme), release, row -> row.getInt(1) + row.getString(2)))
                .containsExactly(acme.templateVersionId() + "{}");
    }

    @Test
    void whatElseIsToBeThereFromTheStartIsThereOrNothingIs() {
        assertThatThrownBy(() -> db.tenantStore().create(db.newTenant("halfway"), (tenant, transaction) -> {
                    transaction.update(Sql.of(
                            "insert into " + tenant.cell() + ".department (tenant_id, id, name) values (?, 1, '总部')",
                            tenant.id().value()));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(db.directory().byCode("halfway")).isEmpty();
    }

    @Test
    void aCodeIsTakenOnce() {
        db.tenantStore().create(db.newTenant("taken"));

        assertThatThrownBy(() -> db.tenantStore().create(db.newTenant("taken")))
                .isInstanceOfSatisfying(
                        UniqueViolation.class,
                        taken -> assertThat(taken.constraint()).isEqualTo("tenant_code_taken"));
    }

    @Test
    void directoryAndCellAgreeOnTheStateAndAccessMovesOn() {
        Tenant tenant = db.tenant("stateful");

        Tenant suspended = db.become(tenant, TenantState.SUSPENDED);

        assertThat(suspended.state()).isEqualTo(TenantState.SUSPENDED);
        assertThat(db.directory().get(tenant.id())).isEqualTo(suspended);
        assertThat(stateInCell(tenant)).isEqualTo("suspended");
        assertThat(db.binding(tenant).accessVersion()).isEqualTo(2);
    }

    @Test
    void aTenantThatIsBeingDeletedStaysSo() {
        Tenant tenant = db.tenant("leaving");
        db.become(tenant, TenantState.DELETING);

        assertThatThrownBy(() -> db.become(tenant, TenantState.ACTIVE)).hasMessageContaining("deleting");
    }

    @ParameterizedTest
    @EnumSource
    void javaAndTheCellsAgreeOnWhichStatesAreUsable(TenantState state) {
        Tenant tenant = db.tenant("in-" + state.code());
        Sql set = Sql.of("update " + tenant.cell() + ".tenant set state = ?", state.code());
        Sql usable = Sql.of("select usable from " + tenant.cell() + ".tenant");

        boolean inCell = db.tenants().bound(tenant.id(), tenant.cell(), transaction -> {
            transaction.update(set);
            return transaction.query(usable, row -> row.getBoolean(1)).getFirst();
        });

        assertThat(inCell).isEqualTo(state.usable());
        assertThat(TenantState.of(state.code())).isEqualTo(state);
    }

    @Test
    void planAndExpiryChangeInTheDirectory() {
        Tenant tenant = db.tenant("growing");
        int trial = new Plans(db.platform()).byCode("trial").id();
        Instant end = Instant.parse("2027-01-01T00:00:00Z");

        db.tenantStore().change(tenant.id(), new TenantStore.Terms(tenant.state(), trial, end), _ -> {});

        assertThat(db.directory().get(tenant.id()))
                .extracting(Tenant::planId, Tenant::expiresAt)
                .containsExactly(trial, end);
    }

    @Test
    void aChangeHappensWholeOrNotAtAll() {
        Tenant tenant = db.tenant("undecided");
        var terms =
                new TenantStore.Terms(TenantState.SUSPENDED, tenant.planId(), Instant.parse("2027-01-01T00:00:00Z"));

        assertThatThrownBy(() -> db.tenantStore().change(tenant.id(), terms, _ -> {
                    throw new IllegalStateException("not noted");
                }))
                .hasMessage("not noted");

        assertThat(db.directory().fresh(tenant.id())).isEqualTo(tenant);
        assertThat(stateInCell(tenant)).isEqualTo("active");
    }

    @Test
    void aSuspensionWaitsForTheSavesUnderWay() throws Exception {
        Tenant tenant = db.tenant("busy");
        try (var other = Executors.newSingleThreadExecutor()) {
            var suspension = db.tenants().transaction(db.binding(tenant), save -> {
                var begun = other.submit(() -> db.become(tenant, TenantState.SUSPENDED));
                while (!begun.isDone() && !somebodyWaits()) {
                    Thread.onSpinWait();
                }
                assertThat(begun).isNotDone();
                return begun;
            });

            assertThat(suspension.get().state()).isEqualTo(TenantState.SUSPENDED);
        }
    }

    private static boolean somebodyWaits() {
        return db.platform()
                .query(handle -> handle.createQuery(
                                "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                        .mapTo(boolean.class)
                        .one());
    }

    @Test
    void aForgottenTenantIsReadAnew() {
        Tenant tenant = db.directory().get(db.tenant("renamed").id());
        db.execute("update control.tenant set name = '新名字' where code = 'renamed'");
        assertThat(db.directory().get(tenant.id()).name()).isEqualTo("renamed");

        db.directory().forget(tenant.id());

        assertThat(db.directory().get(tenant.id()).name()).isEqualTo("新名字");
    }

    @Test
    void anUnknownTenantIsAProblem() {
        assertThat(db.directory().byCode("nobody")).isEmpty();
        assertThatThrownBy(() -> db.directory().get(new TenantId(999_999))).isInstanceOf(Problem.class);
    }

    private static String stateInCell(Tenant tenant) {
        Sql state = Sql.of("select state from " + tenant.cell() + ".tenant");
        return db.tenants()
                .bound(
                        tenant.id(),
                        tenant.cell(),
                        transaction -> transaction
                                .query(state, row -> row.getString(1))
                                .getFirst());
    }
}

package io.fangyuan.tenancy;

import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Creates tenants and changes what the platform knows of them. What both the directory and the cell hold is written in
 * one transaction.
 */
@Component
public final class TenantStore {
    private final PlatformDatabase platform;
    private final TenantDatabase tenants;
    private final TenantDirectory directory;
    private final Cells cells;
    private final Clock clock;

    public TenantStore(
            PlatformDatabase platform, TenantDatabase tenants, TenantDirectory directory, Cells cells, Clock clock) {
        this.platform = platform;
        this.tenants = tenants;
        this.directory = directory;
        this.cells = cells;
        this.clock = clock;
    }

    /**
     * Creates a tenant on release 1, which is the template's version with nothing of its own. Copies nothing and changes no
     * schema.
     *
     * @param firstRows what else is to be there from the start, in the same transaction
     * @throws io.fangyuan.store.UniqueViolation on {@code tenant_code_taken}
     */
    public Tenant create(NewTenant wanted, BiConsumer<Tenant, TenantTransaction> firstRows) {
        Cell cell = cells.chooseForNewTenant();
        Tenant tenant = tenant(nextId(), wanted, cell);
        return tenants.bound(tenant.id(), tenant.cell(), transaction -> {
            insert(tenant, cell, transaction);
            firstRows.accept(tenant, transaction);
            return tenant;
        });
    }

    /** {@link #create(NewTenant, BiConsumer)} with nothing else. */
    public Tenant create(NewTenant wanted) {
        return create(wanted, (_, _) -> {});
    }

    private Tenant tenant(TenantId id, NewTenant wanted, Cell cell) {
        return new Tenant(
                id,
                wanted.code(),
                wanted.name(),
                wanted.state(),
                cell.schema(),
                wanted.resellerId(),
                wanted.planId(),
                wanted.zone(),
                wanted.locale(),
                wanted.templateVersionId(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                wanted.expiresAt());
    }

    private TenantId nextId() {
        return new TenantId(platform.query(
                handle -> handle.createQuery("""
                        select nextval(pg_get_serial_sequence('control.tenant', 'tenant_id'))
                        """).mapTo(int.class).one()));
    }

    private static void insert(Tenant tenant, Cell cell, TenantTransaction transaction) {
        int id = tenant.id().value();
        transaction.update(Sql.of(
                """
                insert into control.tenant (tenant_id, code, name, reseller_id, plan_id, cell_id, state, zone, locale,
                  template_version_id, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                tenant.code(),
                tenant.name(),
                tenant.resellerId(),
                tenant.planId(),
                cell.id(),
                tenant.state().code(),
                tenant.zone().getId(),
                tenant.locale().toLanguageTag(),
                tenant.templateVersionId(),
                tenant.createdAt(),
                tenant.expiresAt()));
        transaction.update(Sql.of(
                """
                with placed as (insert into %1$s.tenant (tenant_id, state) values (?, ?) returning tenant_id, release_no)
                insert into %1$s.release (tenant_id, release_no, template_version_id, at)
                select tenant_id, release_no, ?, ? from placed
                """.formatted(tenant.cell()),
                id,
                tenant.state().code(),
                tenant.templateVersionId(),
                tenant.createdAt()));
    }

    /** What may be changed about a tenant; {@code expiresAt} null: never ends. */
    public record Terms(
            TenantState state, int planId, @Nullable Instant expiresAt) {}

    /**
     * Puts the tenant under other terms, beside no write of its people: those that have begun are finished, and those that
     * come later are judged by the new state.
     *
     * @param also what else belongs to the change, in the same transaction
     * @throws IllegalStateException when the state may not follow the present one
     */
    public Tenant change(TenantId id, Terms terms, Consumer<TenantTransaction> also) {
        Tenant before = directory.fresh(id);
        TenantState state = terms.state();
        if (state != before.state() && !before.state().successors().contains(state)) {
            throw new IllegalStateException("a tenant that is " + before.state() + " cannot become " + state);
        }
        tenants.boundAlone(id, before.cell(), transaction -> {
            transaction.update(Sql.of(
                    "update control.tenant set state = ?, plan_id = ?, expires_at = ? where tenant_id = ?",
                    state.code(),
                    terms.planId(),
                    terms.expiresAt(),
                    id.value()));
            if (state != before.state()) {
                transaction.update(stateInCell(before, state));
            }
            also.accept(transaction);
            return state;
        });
        return directory.fresh(id);
    }

    /** Sets the tenant to expired if its end has come by {@code now}; answers whether that was so. */
    public boolean expire(TenantId id, Instant now) {
        Tenant before = directory.fresh(id);
        int expired = tenants.boundAlone(id, before.cell(), transaction -> {
            int due = transaction.update(Sql.of("""
                    update control.tenant
                    set state = 'expired'
                    where tenant_id = ? and state in ('trial', 'active') and expires_at <= ?
                    """, id.value(), now));
            return due == 0 ? 0 : transaction.update(stateInCell(before, TenantState.EXPIRED));
        });
        directory.forget(id);
        return expired == 1;
    }

    private static Sql stateInCell(Tenant tenant, TenantState state) {
        return Sql.of(
                "update %s.tenant set state = ?, access_version = access_version + 1 where tenant_id = ?"
                        .formatted(tenant.cell()),
                state.code(),
                tenant.id().value());
    }
}

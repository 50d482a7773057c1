package io.fangyuan.metadata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Binding;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.tenant.TenantId;
import java.time.Duration;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The snapshots of all tenants, loaded when first asked for and kept while they are used. A snapshot never changes; that
 * a newer one exists is found out by the transaction that uses it (StaleBinding), never by these caches.
 */
@Component
public final class Snapshots {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final int MOST_TENANTS = 5_000;

    private final TenantDirectory tenants;
    private final TenantDatabase database;
    private final MetadataStore store;
    private final Compiler compiler;
    private final Cache<TenantId, Snapshot> snapshots = Caffeine.newBuilder()
            .maximumSize(MOST_TENANTS)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    Snapshots(TenantDirectory tenants, TenantDatabase database, MetadataStore store, Compiler compiler) {
        this.tenants = tenants;
        this.database = database;
        this.store = store;
        this.compiler = compiler;
    }

    /** Where the tenant stands now, read from the database. */
    public Binding binding(TenantId tenant) {
        return database.bound(tenant, tenants.get(tenant).cell(), tx -> binding(tenant, tx));
    }

    private static Binding binding(TenantId tenant, TenantTransaction tx) {
        var query = Sql.of(
                "select release_no, access_version from %s.tenant where tenant_id = ?".formatted(tx.cell()),
                tenant.value());
        return tx.query(query, row -> new Binding(tenant, tx.cell(), row.getInt(1), row.getInt(2))).stream()
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.TENANT_NOT_ACTIVE));
    }

    /** The snapshot of the release the tenant is on now. */
    public Snapshot current(TenantId tenant) {
        return at(binding(tenant));
    }

    /** The snapshot of the release that the binding names. */
    public Snapshot at(Binding binding) {
        var known = snapshots.getIfPresent(binding.tenant());
        if (known != null && known.release() == binding.release()) {
            return known;
        }
        var zone = tenants.get(binding.tenant()).zone();
        var loaded = database.bound(binding.tenant(), binding.cell(), tx -> load(binding, zone, tx));
        remember(loaded);
        return loaded;
    }

    private Snapshot load(Binding binding, ZoneId zone, TenantTransaction tx) {
        var release = store.release(tx, binding.tenant(), binding.release());
        var manifest = store.manifest(tx, release);
        var definitions = compiler.compile(manifest, store.bodies(tx, binding.tenant()));
        definitions
                .broken()
                .forEach(finding -> LOG.warn(
                        "release {} no longer compiles: {} {} {} {}",
                        binding.release(),
                        finding.kind(),
                        finding.name(),
                        finding.pointer(),
                        finding.code()));
        return new Snapshot(binding.tenant(), binding.release(), zone, definitions);
    }

    /** Keeps the newest: an old release is only asked for by those who are about to learn of the new one. */
    private void remember(Snapshot loaded) {
        snapshots.asMap().merge(loaded.tenant(), loaded, (old, fresh) -> old.release() > fresh.release() ? old : fresh);
    }

    /** What {@code base} would become if its documents were those of {@code manifest}: the release after it, not stored. */
    public Snapshot candidate(Snapshot base, Manifest manifest, Bodies bodies) {
        return new Snapshot(base.tenant(), base.release() + 1, base.zone(), compiler.compile(manifest, bodies));
    }

    /** Drops what is kept for the tenant, so that the next request loads it anew. */
    public void forget(TenantId tenant) {
        snapshots.invalidate(tenant);
    }
}

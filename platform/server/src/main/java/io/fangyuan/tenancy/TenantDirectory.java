package io.fangyuan.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.tenant.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.springframework.stereotype.Component;

/**
 * Finds tenants. Answers may be old by some minutes: every statement in a tenant's cell checks its versions and state
 * anyway, and whoever is told {@link io.fangyuan.store.StaleBinding} calls {@link #forget} before trying again.
 */
@Component
public final class TenantDirectory {
    private final PlatformDatabase platform;
    private final Cache<TenantId, Tenant> tenants = cache();
    private final Cache<String, TenantId> ids = cache();

    public TenantDirectory(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** The tenant with this code, if there is one. */
    public Optional<Tenant> byCode(String code) {
        TenantId known = ids.getIfPresent(code);
        return known == null ? findByCode(code) : Optional.of(get(known));
    }

    /** The tenant, from memory where possible. Throws {@link Problem} NOT_FOUND. */
    public Tenant get(TenantId id) {
        Tenant known = tenants.getIfPresent(id);
        return known == null ? fresh(id) : known;
    }

    /** The tenant as it is in the database now. Throws {@link Problem} NOT_FOUND. */
    public Tenant fresh(TenantId id) {
        forget(id);
        return platform.query(handle -> one(handle, "where t.tenant_id = :key", id.value()))
                .map(this::remember)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** Drops what is remembered of the tenant. */
    public void forget(TenantId id) {
        tenants.invalidate(id);
    }

    /** The tenants of a reseller, newest first; not those of resellers below it. */
    public List<Tenant> ofReseller(int resellerId) {
        return platform.query(handle -> handle.createQuery(
                        TenantRows.SELECT + "where t.reseller_id = :reseller order by t.tenant_id desc")
                .bind("reseller", resellerId)
                .map((row, _) -> TenantRows.read(row))
                .list());
    }

    private Optional<Tenant> findByCode(String code) {
        return platform.query(handle -> one(handle, "where t.code = :key", code))
                .map(this::remember);
    }

    private static Optional<Tenant> one(Handle handle, String where, Object key) {
        return handle.createQuery(TenantRows.SELECT + where)
                .bind("key", key)
                .map((row, _) -> TenantRows.read(row))
                .findOne();
    }

    private Tenant remember(Tenant tenant) {
        tenants.put(tenant.id(), tenant);
        ids.put(tenant.code(), tenant.id());
        return tenant;
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(Duration.ofMinutes(10))
                .build();
    }
}

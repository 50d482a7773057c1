package io.fangyuan.metadata;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.formula.Scope;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.tenant.TenantId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * All definitions of a tenant as one release published them: immutable, compiled, shared by all requests. What it is
 * made of is shared with other tenants wherever their documents are equal.
 */
public final class Snapshot {
    private final TenantId tenant;
    private final int release;
    private final ZoneId zone;
    private final Definitions definitions;
    private final Map<List<String>, List<Role>> rolesByNames = new ConcurrentHashMap<>();
    private final Map<Class<?>, FutureTask<Object>> derived = new ConcurrentHashMap<>();

    Snapshot(TenantId tenant, int release, ZoneId zone, Definitions definitions) {
        this.tenant = tenant;
        this.release = release;
        this.zone = zone;
        this.definitions = definitions;
    }

    public TenantId tenant() {
        return tenant;
    }

    public int release() {
        return release;
    }

    /** In which the tenant counts its days. */
    public ZoneId zone() {
        return zone;
    }

    /** Which documents this is compiled from, without the platform's own. */
    public Manifest manifest() {
        return definitions.manifest();
    }

    /** The object of this name; throws NOT_FOUND when there is none. */
    public ObjectType object(String name) {
        return findObject(name).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("object", name)));
    }

    public Optional<ObjectType> findObject(String name) {
        return Optional.ofNullable(definitions.objects().get(name));
    }

    /** The object with this id; throws NOT_FOUND when there is none. */
    public ObjectType object(int id) {
        return findObject(id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("object", id)));
    }

    public Optional<ObjectType> findObject(int id) {
        return Optional.ofNullable(definitions.objectsById().get(id));
    }

    /** All objects, the platform's own among them, in the order of their names. */
    public Collection<ObjectType> objects() {
        return definitions.objects().values();
    }

    public Optional<Picklist> picklist(String name) {
        return Optional.ofNullable(definitions.picklists().get(name));
    }

    public Collection<Picklist> picklists() {
        return definitions.picklists().values();
    }

    public Optional<Role> role(String name) {
        return Optional.ofNullable(definitions.roles().get(name));
    }

    /** The roles with these names that there are, in this order. */
    public List<Role> roles(List<String> names) {
        return rolesByNames.computeIfAbsent(
                names,
                asked -> asked.stream()
                        .map(definitions.roles()::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    public Collection<Role> roles() {
        return definitions.roles().values();
    }

    public Optional<App> app(String name) {
        return Optional.ofNullable(definitions.apps().get(name));
    }

    public Collection<App> apps() {
        return definitions.apps().values();
    }

    /** Resolves what formulas of any object may name. */
    public Scope scope() {
        return definitions.scope();
    }

    /** What may be chosen now: every active value of every picklist. */
    public Choices choices() {
        return (picklist, value) -> picklist(picklist)
                .flatMap(list -> list.find(value))
                .filter(Picklist.Choice::active)
                .isPresent();
    }

    /** What did not compile: empty for a release that was checked by this version of the platform. */
    public Collection<Finding> broken() {
        return definitions.broken();
    }

    /**
     * The one companion of class {@code key} for this snapshot, made at its first use and kept as long as it. Whoever asks
     * meanwhile waits for it. Making one may ask for others, but not for itself.
     */
    public <T> T derived(Class<T> key, Function<Snapshot, T> make) {
        var mine = new FutureTask<Object>(() -> make.apply(this));
        var known = derived.putIfAbsent(key, mine);
        if (known != null) {
            return key.cast(made(known));
        }
        try {
            mine.run();
            return key.cast(made(mine));
        } catch (RuntimeException failed) {
            derived.remove(key, mine);
            throw failed;
        }
    }

    private static Object made(FutureTask<Object> companion) {
        try {
            return companion.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for what is derived from a snapshot", e);
        }
    }
}

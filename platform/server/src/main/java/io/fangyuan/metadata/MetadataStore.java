package io.fangyuan.metadata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Releases and bodies as they lie in the database: a tenant's own in its cell, those of templates in control. What never
 * changes once written (bodies by hash, manifests of template versions) is kept in memory for all tenants.
 */
@Component
public final class MetadataStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_BODY_CHARACTERS = 32_000_000;

    private final Cache<String, ObjectNode> bodies = Caffeine.newBuilder()
            .maximumWeight(MOST_BODY_CHARACTERS)
            .weigher((String hash, ObjectNode body) ->
                    hash.length() + body.toString().length())
            .build();
    private final Cache<Integer, Manifest> templates =
            Caffeine.newBuilder().maximumSize(500).build();

    /** A release as it is stored: what is laid over which version of the template. */
    public record StoredRelease(int number, int templateVersionId, Overlay overlay) {}

    /** The release of this number; throws NOT_FOUND when there is none. */
    public StoredRelease release(TenantTransaction tx, TenantId tenant, int number) {
        var query = Sql.of("""
                select template_version_id, overlay::text
                from %s.release
                where tenant_id = ? and release_no = ?
                """.formatted(tx.cell()), tenant.value(), number);
        return tx
                .query(query, row -> new StoredRelease(number, row.getInt(1), ManifestJson.overlay(row.getString(2))))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("release", number)));
    }

    /** Everything a release consists of. */
    public Manifest manifest(TenantTransaction tx, StoredRelease release) {
        return template(tx, release.templateVersionId()).with(release.overlay());
    }

    /** What a version of a template consists of. */
    public Manifest template(TenantTransaction tx, int versionId) {
        var known = templates.getIfPresent(versionId);
        if (known != null) {
            return known;
        }
        var query =
                Sql.of("select manifest::text from control.template_version where template_version_id = ?", versionId);
        var manifest =
                ManifestJson.manifest(tx.query(query, row -> row.getString(1)).getFirst());
        templates.put(versionId, manifest);
        return manifest;
    }

    /** The bodies that this tenant may see: its own and those of all templates. */
    public Bodies bodies(TenantTransaction tx, TenantId tenant) {
        return hashes -> {
            var found = new HashMap<>(bodies.getAllPresent(hashes));
            var missing = new HashSet<>(hashes);
            missing.removeAll(found.keySet());
            if (!missing.isEmpty()) {
                found.putAll(load(tx, tenant, missing));
            }
            return found;
        };
    }

    /** A body that tenants have made is cached by its content, so a tenant that finds it there has it itself. */
    private Map<String, ObjectNode> load(TenantTransaction tx, TenantId tenant, Set<String> hashes) {
        var wanted = hashes.toArray(String[]::new);
        var query = Sql.of("""
                select hash, content::text from control.body where hash = any(?)
                union
                select hash, content::text from %s.body where tenant_id = ? and hash = any(?)
                """.formatted(tx.cell()), wanted, tenant.value(), wanted);
        var loaded = new HashMap<String, ObjectNode>();
        tx.query(query, row -> loaded.put(row.getString(1), (ObjectNode) JSON.readTree(row.getString(2))));
        bodies.putAll(loaded);
        return loaded;
    }

    /** Stores the bodies of documents in the tenant's cell; those that are there already stay as they are. */
    public void keep(TenantTransaction tx, TenantId tenant, Collection<Document> documents) {
        for (var document : documents) {
            tx.update(Sql.of(
                    """
                    insert into %s.body (tenant_id, hash, content)
                    select ?, ?, ?
                    where not exists (select from control.body where hash = ?)
                    on conflict do nothing
                    """.formatted(tx.cell()),
                    tenant.value(),
                    document.hash(),
                    new Jsonb(Objects.toString(document.body())),
                    document.hash()));
        }
    }
}

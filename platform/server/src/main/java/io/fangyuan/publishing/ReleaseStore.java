package io.fangyuan.publishing;

import io.fangyuan.metadata.ManifestJson;
import io.fangyuan.metadata.MetadataStore.StoredRelease;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The releases of tenants, written once each. */
@Component
final class ReleaseStore {
    private static final int MOST_LISTED = 200;

    /** A release with what was noted when it was published. */
    record Entry(StoredRelease release, Optional<RecordId> author, Instant at, String message) {}

    /** The newest releases, newest first. */
    List<Entry> newest(TenantTransaction tx, TenantId tenant) {
        var query = Sql.of("""
                select release_no, template_version_id, overlay::text, author, at, message
                from %s.release
                where tenant_id = ?
                order by release_no desc
                limit %d
                """.formatted(tx.cell(), MOST_LISTED), tenant.value());
        return tx.query(
                query,
                row -> new Entry(
                        new StoredRelease(row.getInt(1), row.getInt(2), ManifestJson.overlay(row.getString(3))),
                        Optional.ofNullable(row.getObject(4, Long.class)).map(RecordId::new),
                        row.getTimestamp(5).toInstant(),
                        row.getString(6)));
    }

    /** Adds a release and puts the tenant on it; nodes are told when the transaction commits. */
    void add(TenantTransaction tx, TenantId tenant, Entry entry) {
        var release = entry.release();
        tx.update(Sql.of(
                """
                insert into %s.release (tenant_id, release_no, template_version_id, overlay, author, message, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """.formatted(tx.cell()),
                tenant.value(),
                release.number(),
                release.templateVersionId(),
                new Jsonb(ManifestJson.of(release.overlay())),
                entry.author().map(RecordId::value).orElse(null),
                entry.message(),
                entry.at()));
        tx.update(Sql.of(
                "update %s.tenant set release_no = ? where tenant_id = ?".formatted(tx.cell()),
                release.number(),
                tenant.value()));
        tx.query(
                Sql.of("select pg_notify('fangyuan_release', ?)", tenant + ":" + release.number()),
                row -> row.getString(1));
    }
}

package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Kind;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.RowReader;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The drafts of tenants, a row for each changed document. */
@Component
final class DraftStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final RowReader<DraftChange> CHANGE = row -> new DraftChange(
            new DocumentKey(Kind.of(row.getString("kind")), row.getString("name")),
            Optional.ofNullable(row.getString("content")).map(content -> (ObjectNode) JSON.readTree(content)),
            new RecordId(row.getLong("author")),
            row.getTimestamp("at").toInstant());

    /** The tenant's whole draft, in the order of its keys. */
    List<DraftChange> all(TenantTransaction tx, TenantId tenant) {
        var query = Sql.of("""
                select kind, name, content::text, author, at
                from %s.draft
                where tenant_id = ?
                """.formatted(tx.cell()), tenant.value());
        return tx.query(query, CHANGE).stream()
                .sorted(Comparator.comparing(DraftChange::key))
                .toList();
    }

    /** The change of one document, locked until the transaction ends. */
    Optional<DraftChange> lock(TenantTransaction tx, TenantId tenant, DocumentKey key) {
        var query = Sql.of("""
                select kind, name, content::text, author, at
                from %s.draft
                where tenant_id = ? and kind = ? and name = ?
                for update
                """.formatted(tx.cell()), tenant.value(), key.kind().code(), key.name());
        return tx.query(query, CHANGE).stream().findFirst();
    }

    /** Puts a change in place of an earlier one of the same document. */
    void put(TenantTransaction tx, TenantId tenant, DraftChange change) {
        tx.update(Sql.of(
                """
                insert into %s.draft (tenant_id, kind, name, content, author, at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (tenant_id, kind, name) do update
                set content = excluded.content, author = excluded.author, at = excluded.at
                """.formatted(tx.cell()),
                tenant.value(),
                change.key().kind().code(),
                change.key().name(),
                change.body().map(body -> new Jsonb(body.toString())).orElse(null),
                change.author().value(),
                change.at()));
    }

    /** Forgets the changes of these documents. */
    void delete(TenantTransaction tx, TenantId tenant, Collection<DocumentKey> keys) {
        for (var key : keys) {
            tx.update(
                    Sql.of("""
                    delete from %s.draft
                    where tenant_id = ? and kind = ? and name = ?
                    """.formatted(tx.cell()), tenant.value(), key.kind().code(), key.name()));
        }
    }

    /** A number that no object, field or record type of this tenant has had; empty for kinds without numbers. */
    Optional<Integer> nextId(TenantTransaction tx, TenantId tenant, Kind kind) {
        return counter(kind)
                .map(column -> tx.query(
                                Sql.of("""
                update %s.tenant
                set %s = %s + 1
                where tenant_id = ?
                returning %s - 1
                """.formatted(tx.cell(), column, column, column), tenant.value()),
                                row -> row.getInt(1))
                        .getFirst());
    }

    private static Optional<String> counter(Kind kind) {
        return switch (kind) {
            case OBJECT -> Optional.of("next_object_id");
            case FIELD -> Optional.of("next_field_id");
            case RECORD_TYPE -> Optional.of("next_record_type_id");
            case PICKLIST,
                    LAYOUT,
                    LIST_VIEW,
                    VALIDATION_RULE,
                    SHARING_RULE,
                    AUTOMATION,
                    ACTION,
                    APPROVAL_PROCESS,
                    PRINT_TEMPLATE,
                    PAGE,
                    ROLE,
                    APP -> Optional.empty();
        };
    }
}

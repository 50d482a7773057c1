package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers for a day what a creating request was answered; the entry is written in the statement that creates. */
@Component
final class Idempotency {
    private static final Duration KEPT = Duration.ofDays(1);

    private final TenantDatabase database;

    Idempotency(TenantDatabase database) {
        this.database = database;
    }

    private record Answer(byte[] bodyHash, RecordId id) {}

    /** Forgets what is too old. The record an earlier request with this key created; IDEMPOTENCY_KEY_REUSED when that request had another body. */
    Optional<RecordId> earlier(Viewer viewer, IdempotencyKey key) {
        String cell = viewer.binding().cell();
        int tenant = viewer.binding().tenant().value();
        Instant oldest = viewer.now().minus(KEPT);
        Sql sql = new SqlBuilder()
                .sql("with forgotten as (delete from %s.idempotency where tenant_id = ".formatted(cell))
                .bind(tenant)
                .sql(" and created_at < ")
                .bind(oldest)
                .sql(")\nselect body_hash, response ->> 'id' from %s.idempotency where tenant_id = ".formatted(cell))
                .bind(tenant)
                .sql(" and principal = ")
                .bind(key.principal())
                .sql(" and key = ")
                .bind(key.key())
                .sql(" and created_at >= ")
                .bind(oldest)
                .build();
        return database
                .write(viewer.binding(), sql, row -> new Answer(row.getBytes(1), RecordId.parse(row.getString(2))))
                .stream()
                .findFirst()
                .map(answer -> matching(answer, key));
    }

    /** Remembers the request within the transaction, unless it is known: then it waits for the first to be committed. */
    static boolean isFirst(Viewer viewer, IdempotencyKey key, RecordId about, TenantTransaction tx) {
        var sql = """
                insert into %s.idempotency (tenant_id, principal, key, body_hash, created_at, status, response)
                values (?, ?, ?, ?, ?, 200, ?)
                on conflict do nothing
                """;
        int tenant = viewer.binding().tenant().value();
        var response = new Jsonb(JsonMapper.shared()
                .createObjectNode()
                .put("id", about.toString())
                .toString());
        int remembered = tx.update(Sql.of(
                sql.formatted(tx.cell()), tenant, key.principal(), key.key(), key.bodyHash(), viewer.now(), response));
        if (remembered == 0) {
            known(key, tenant, tx);
        }
        return remembered == 1;
    }

    private static void known(IdempotencyKey key, int tenant, TenantTransaction tx) {
        var sql = """
                select body_hash, response ->> 'id'
                from %s.idempotency
                where tenant_id = ? and principal = ? and key = ?
                """;
        tx.query(
                        Sql.of(sql.formatted(tx.cell()), tenant, key.principal(), key.key()),
                        row -> new Answer(row.getBytes(1), RecordId.parse(row.getString(2))))
                .forEach(answer -> matching(answer, key));
    }

    private static RecordId matching(Answer answer, IdempotencyKey key) {
        if (!Arrays.equals(answer.bodyHash(), key.bodyHash())) {
            throw new Problem(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        return answer.id();
    }
}

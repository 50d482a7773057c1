package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.value.RecordId;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Remembers for a day what a creating request was answered; the entry is written in the statement that creates. */
@Component
final class Idempotency {
    private final TenantDatabase database;

    Idempotency(TenantDatabase database) {
        this.database = database;
    }

    private record Answer(byte[] bodyHash, RecordId id) {}

    /** The record an earlier request with this key created; IDEMPOTENCY_KEY_REUSED when that request had another body. */
    Optional<RecordId> earlier(Viewer viewer, IdempotencyKey key) {
        Sql sql = new SqlBuilder()
                .sql("select body_hash, response ->> 'id' from %s.idempotency where tenant_id = "
                        .formatted(viewer.binding().cell()))
                .bind(viewer.binding().tenant().value())
                .sql(" and principal = ")
                .bind(key.principal())
                .sql(" and key = ")
                .bind(key.key())
                .build();
        return database
                .read(viewer.binding(), sql, row -> new Answer(row.getBytes(1), RecordId.parse(row.getString(2))))
                .stream()
                .findFirst()
                .map(answer -> matching(answer, key));
    }

    private static RecordId matching(Answer answer, IdempotencyKey key) {
        if (!Arrays.equals(answer.bodyHash(), key.bodyHash())) {
            throw new Problem(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        return answer.id();
    }
}

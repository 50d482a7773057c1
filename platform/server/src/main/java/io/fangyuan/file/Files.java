package io.fangyuan.file;

import io.fangyuan.identity.Viewer;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps files by the hash of their content, once per tenant; those of templates are there for every tenant. A file is never
 * changed. Who may store and read one is for the rooms to say that know what it is.
 */
@Component
public final class Files {
    /** The most bytes of one file. */
    public static final int MOST = 4 << 20;

    private final TenantDatabase database;

    Files(TenantDatabase database) {
        this.database = database;
    }

    /** Keeps the bytes and answers their hash. Throws BODY_TOO_LARGE. */
    public String store(Viewer viewer, byte[] content) {
        if (content.length > MOST) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE, Map.of("limit", MOST));
        }
        String hash = hash(content);
        var sql = """
                insert into %s.file (tenant_id, hash, content, made_by, made_at)
                values (?, ?, ?, ?, ?)
                on conflict do nothing
                """;
        var at = viewer.binding();
        database.transaction(
                at,
                tx -> tx.update(Sql.of(
                        sql.formatted(at.cell()),
                        at.tenant().value(),
                        hash,
                        content,
                        viewer.user().id().value(),
                        viewer.now())));
        return hash;
    }

    /** The bytes with this hash; NOT_FOUND when neither the tenant nor a template has it. */
    public byte[] get(Viewer viewer, String hash) {
        var at = viewer.binding();
        return database.read(at, select("content", at.cell(), at.tenant(), hash), row -> row.getBytes(1)).stream()
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("file", hash)));
    }

    /** The same within a transaction; empty when neither the tenant nor a template has it. */
    public Optional<byte[]> find(TenantTransaction tx, TenantId tenant, String hash) {
        return tx.query(select("content", tx.cell(), tenant, hash), row -> row.getBytes(1)).stream()
                .findFirst();
    }

    /** Whether the tenant or a template has it. */
    public boolean has(TenantTransaction tx, TenantId tenant, String hash) {
        return !tx.query(select("1", tx.cell(), tenant, hash), _ -> true).isEmpty();
    }

    private static Sql select(String column, String cell, TenantId tenant, String hash) {
        var sql = """
                select %1$s from %2$s.file where tenant_id = ? and hash = ?
                union all
                select %1$s from control.file where hash = ?
                limit 1
                """;
        return Sql.of(sql.formatted(column, cell), tenant.value(), hash, hash);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

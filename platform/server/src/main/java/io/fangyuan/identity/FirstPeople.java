package io.fangyuan.identity;

import io.fangyuan.store.IdSource;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes the people of a tenant that is being set up, unchecked, in the transaction that creates it. */
@Component
public final class FirstPeople {
    private final UserStore users;
    private final DepartmentStore departments;
    private final CredentialStore credentials;
    private final IdSource ids;
    private final Clock clock;

    FirstPeople(UserStore users, DepartmentStore departments, CredentialStore credentials, IdSource ids, Clock clock) {
        this.users = users;
        this.departments = departments;
        this.credentials = credentials;
        this.ids = ids;
        this.clock = clock;
    }

    public RecordId user(TenantTransaction tx, TenantId tenant, UserDraft draft) {
        var id = new RecordId(ids.next());
        users.insert(tx, tenant, id, draft);
        return id;
    }

    public RecordId department(TenantTransaction tx, TenantId tenant, DepartmentDraft draft) {
        var id = new RecordId(ids.next());
        departments.insert(tx, tenant, id, draft);
        return id;
    }

    /** Users come after their departments, so a department learns of its head last. */
    public void head(TenantTransaction tx, TenantId tenant, RecordId department, RecordId head) {
        var sql = """
                update %s.department
                set head_id = ?
                where tenant_id = ? and id = ?
                """;
        tx.update(Sql.of(sql.formatted(tx.cell()), head.value(), tenant.value(), department.value()));
    }

    /** Gives somebody a password, for demos and tests; everybody else gets a one-time link. */
    public void password(TenantTransaction tx, TenantId tenant, RecordId user, String hash) {
        credentials.setPassword(tx, tenant, user, hash, clock.instant());
    }
}

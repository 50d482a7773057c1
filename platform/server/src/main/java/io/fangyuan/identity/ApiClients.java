package io.fangyuan.identity;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.Columns;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The programs that may act for a tenant. Control only knows whose a client id is; secret and rights are in the tenant's
 * cell.
 */
@Component
public final class ApiClients {
    private static final int ID_BYTES = 12;
    private static final int MAX_NAME = 80;

    private final PlatformDatabase platform;
    private final TenantDatabase database;
    private final TenantDirectory directory;
    private final AuditLog audit;

    ApiClients(PlatformDatabase platform, TenantDatabase database, TenantDirectory directory, AuditLog audit) {
        this.platform = platform;
        this.database = database;
        this.directory = directory;
        this.audit = audit;
    }

    /** A client and its secret, which is shown this once and kept nowhere. */
    public record Created(String clientId, String secret) {
        /** Ones that nobody can guess. */
        public static Created random() {
            return new Created("fy-" + Token.random(ID_BYTES), Token.random());
        }
    }

    /** What the token endpoint must know of a client that may act. */
    public record Registered(Principal.ApiClient principal, String name, String secretHash) {}

    /** The clients of the tenant, oldest first. */
    public List<ApiClientDetail> all(Viewer viewer) {
        viewer.require(Viewer.MANAGE_USERS);
        var sql = """
                select client_id, name, user_id, active, created_at
                from %s.api_client
                where tenant_id = ?
                order by created_at, client_id
                """;
        var at = viewer.binding();
        return database.read(
                at,
                Sql.of(sql.formatted(at.cell()), at.tenant().value()),
                row -> new ApiClientDetail(
                        row.getString(1),
                        row.getString(2),
                        new RecordId(row.getLong(3)),
                        row.getBoolean(4),
                        Columns.instant(row, 5)));
    }

    /** Lets a program act with the rights of {@code user}. */
    public Created create(Viewer viewer, String name, RecordId user) {
        viewer.require(Viewer.MANAGE_USERS);
        requireValid(viewer, name.strip(), user);
        return database.exclusive(viewer.binding(), tx -> {
            var created = Created.random();
            provision(tx, viewer.binding().tenant(), created, name.strip(), user);
            audit.write(tx, viewer, "client.created", "client:" + created.clientId(), Map.of("name", name.strip()));
            AccessVersion.move(tx, viewer.binding().tenant());
            return created;
        });
    }

    /** Stops or restarts a client; its tokens die with the next request. Throws NOT_FOUND. */
    public void setActive(Viewer viewer, String clientId, boolean active) {
        var sql = """
                update %s.api_client
                set active = ?
                where tenant_id = ? and client_id = ?
                """;
        var at = viewer.binding();
        change(
                viewer,
                clientId,
                active ? "client.enabled" : "client.disabled",
                Sql.of(sql.formatted(at.cell()), active, at.tenant().value(), clientId));
    }

    /** Removes a client for good. Throws NOT_FOUND. */
    public void delete(Viewer viewer, String clientId) {
        var sql = """
                with gone as (
                  delete from %s.api_client
                  where tenant_id = ? and client_id = ?
                  returning tenant_id, client_id
                )
                delete from control.api_client c
                using gone
                where c.client_id = gone.client_id and c.tenant_id = gone.tenant_id
                """;
        var at = viewer.binding();
        change(
                viewer,
                clientId,
                "client.deleted",
                Sql.of(sql.formatted(at.cell()), at.tenant().value(), clientId));
    }

    /** The client, if it and its user may act and its tenant is usable. */
    public Optional<Registered> find(String clientId) {
        return platform.query(
                        control -> control.createQuery("select tenant_id from control.api_client where client_id = :id")
                                .bind("id", clientId)
                                .mapTo(Integer.class)
                                .findOne())
                .map(tenant -> directory.fresh(new TenantId(tenant)))
                .flatMap(tenant -> find(tenant, clientId));
    }

    private Optional<Registered> find(Tenant tenant, String clientId) {
        var sql = """
                select c.user_id, c.name, c.secret_hash
                from %1$s.api_client c
                join %1$s.app_user u on u.tenant_id = c.tenant_id and u.id = c.user_id
                join %1$s.tenant t on t.tenant_id = c.tenant_id
                where c.tenant_id = ? and c.client_id = ? and c.active and u.active and t.usable
                """;
        return database
                .bound(
                        tenant.id(),
                        tenant.cell(),
                        tx -> tx.query(
                                Sql.of(sql.formatted(tenant.cell()), tenant.id().value(), clientId),
                                row -> new Registered(
                                        new Principal.ApiClient(tenant.id(), clientId, new RecordId(row.getLong(1))),
                                        row.getString(2),
                                        row.getString(3))))
                .stream()
                .findFirst();
    }

    private void change(Viewer viewer, String clientId, String action, Sql change) {
        viewer.require(Viewer.MANAGE_USERS);
        database.exclusive(viewer.binding(), tx -> {
            if (tx.update(change) == 0) {
                throw new Problem(ProblemCode.NOT_FOUND);
            }
            audit.write(tx, viewer, action, "client:" + clientId, Map.of());
            AccessVersion.move(tx, viewer.binding().tenant());
            return clientId;
        });
    }

    /** Adds a client in the transaction that sets it or its tenant up. */
    public void provision(TenantTransaction tx, TenantId tenant, Created created, String name, RecordId user) {
        var sql = """
                with claimed as (
                  insert into control.api_client (client_id, tenant_id)
                  values (?, ?)
                  returning client_id, tenant_id
                )
                insert into %s.api_client (tenant_id, client_id, name, secret_hash, user_id)
                select tenant_id, client_id, ?, ?, ?
                from claimed
                """;
        tx.update(Sql.of(
                sql.formatted(tx.cell()),
                created.clientId(),
                tenant.value(),
                name,
                Token.hexHash(created.secret()),
                user.value()));
    }

    private static void requireValid(Viewer viewer, String name, RecordId user) {
        if (name.isEmpty() || name.length() > MAX_NAME) {
            var violation = name.isEmpty()
                    ? Violation.of("/name", "required", Map.of())
                    : Violation.of("/name", "too_long", Map.of("max", MAX_NAME));
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of(), List.of(violation));
        }
        if (viewer.org().user(user).filter(User::active).isEmpty()) {
            throw new Problem(
                    ProblemCode.INVALID_REQUEST, Map.of(), List.of(Violation.of("/user", "no_such_user", Map.of())));
        }
    }
}

package io.fangyuan.identity;

import io.fangyuan.store.IdSource;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what in a tenant's people and definitions; written with the change, never altered. */
@Component
public final class AuditLog {
    private final IdSource ids;
    private final Clock clock;
    private final JsonMapper json;

    AuditLog(IdSource ids, Clock clock, JsonMapper json) {
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /** Who did it. */
    public sealed interface Actor {
        record User(RecordId id) implements Actor {}

        /** A program of the tenant. */
        record Client(String id) implements Actor {}

        record Reseller(long user) implements Actor {}

        record Platform() implements Actor {}

        /** Who signed in to a tenant: a person, or a program and not the person it acts for. */
        static Actor of(Principal.OfTenant principal) {
            return switch (principal) {
                case Principal.TenantUser(var _, var user) -> new User(user);
                case Principal.ApiClient(var _, var client, var _) -> new Client(client);
            };
        }

        /** As it stands in the log. */
        default String text() {
            return switch (this) {
                case User(var id) -> "user:" + id;
                case Client(var id) -> "client:" + id;
                case Reseller(var user) -> "reseller:" + user;
                case Platform() -> "platform";
            };
        }
    }

    /** Adds an entry about what the viewer does to the transaction. */
    public void write(TenantTransaction tx, Viewer viewer, String action, String target, Map<String, ?> detail) {
        write(tx, viewer.binding().tenant(), Actor.of(viewer.principal()), action, target, detail);
    }

    /**
     * Adds an entry to the transaction.
     *
     * @param action what was done, such as {@code user.changed}
     * @param target to what, such as {@code user:42}
     * @param detail what a reader needs to understand it; no secrets
     */
    public void write(
            TenantTransaction tx, TenantId tenant, Actor actor, String action, String target, Map<String, ?> detail) {
        var sql = """
                insert into %s.audit (tenant_id, id, at, actor, action, target, detail)
                values (?, ?, ?, ?, ?, ?, ?)
                """;
        tx.update(Sql.of(
                sql.formatted(tx.cell()),
                tenant.value(),
                ids.next(),
                clock.instant(),
                actor.text(),
                action,
                target,
                new Jsonb(json.writeValueAsString(detail))));
    }
}

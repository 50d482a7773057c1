package io.fangyuan.notify;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.Message;
import io.fangyuan.store.Columns;
import io.fangyuan.store.IdSource;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.PlatformDatabase;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenancy.Cell;
import io.fangyuan.tenancy.Cells;
import io.fangyuan.value.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What users were told and have or have not read; kept for 90 days. */
@Component
public final class Notifications {
    /** Where nodes hear that a user was told something or has read it; the payload is {@code tenantId:userId}. */
    public static final String CHANNEL = "fangyuan_notification";

    /** The most that one page holds. */
    public static final int MOST = 50;

    private static final int MOST_COUNTED = 100;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TenantDatabase database;
    private final PlatformDatabase platform;
    private final Cells cells;
    private final IdSource ids;
    private final Clock clock;

    Notifications(TenantDatabase database, PlatformDatabase platform, Cells cells, IdSource ids, Clock clock) {
        this.database = database;
        this.platform = platform;
        this.cells = cells;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a user was told, newest first, and how many are unread: at most 100, which stands for more. */
    public record Page(List<Notification> notifications, int unread) {}

    /** Tells each of the users once, if the transaction is committed. */
    public void send(TenantTransaction tx, Viewer by, Collection<RecordId> users, Notice notice) {
        var sql = """
                with told as (
                  insert into %s.notification (tenant_id, id, user_id, kind, object_id, rec_id, message, made_at)
                  select ?, n.id, n.user_id, ?, ?, ?, ?, ?
                  from unnest(?::bigint[], ?::bigint[]) n (id, user_id)
                  returning tenant_id, user_id
                )
                select pg_notify(?, tenant_id || ':' || user_id)
                from told
                """;
        long[] told = users.stream().distinct().mapToLong(RecordId::value).toArray();
        long[] each = users.stream().distinct().mapToLong(_ -> ids.next()).toArray();
        if (told.length > 0) {
            tx.query(
                    Sql.of(
                            sql.formatted(tx.cell()),
                            by.binding().tenant().value(),
                            notice.kind(),
                            notice.type().id(),
                            notice.record().value(),
                            new Jsonb(JSON.writeValueAsString(
                                    notice.message().text().texts())),
                            by.now(),
                            each,
                            told,
                            CHANNEL),
                    row -> row.getString(1));
        }
    }

    /** What the viewer was told, at most {@link #MOST}; those older than {@code before}, where that is given. */
    public Page of(Viewer viewer, OptionalLong before) {
        var page = mine(viewer, "select id, kind, object_id, rec_id, message::text, made_at, read_at is not null")
                .sql(before.isPresent() ? " and id < " + before.getAsLong() : "")
                .sql(" order by id desc limit " + MOST)
                .build();
        var unread = new SqlBuilder()
                .sql("select count(*) from (")
                .add(mine(viewer, "select 1")
                        .sql(" and read_at is null limit " + MOST_COUNTED)
                        .build())
                .sql(") unread")
                .build();
        var found = database.readAll(
                viewer.binding(),
                List.of(new Query<>(page, Notifications::notification), new Query<>(unread, row -> row.getInt(1))));
        var notifications =
                found.getFirst().stream().map(Notification.class::cast).toList();
        return new Page(notifications, (Integer) found.getLast().getFirst());
    }

    /** The viewer has read one; nothing happens where it is somebody else's. */
    public void read(Viewer viewer, long id) {
        read(viewer, new Sql(" and id = ?", List.of(id)));
    }

    /** The viewer has read all up to this one, so that what came meanwhile stays unread. */
    public void readUpTo(Viewer viewer, long id) {
        read(viewer, new Sql(" and id <= ?", List.of(id)));
    }

    private void read(Viewer viewer, Sql which) {
        var user = viewer.user().id().value();
        var sql = new SqlBuilder()
                .sql("with read as (update %s.notification set read_at = "
                        .formatted(viewer.binding().cell()))
                .bind(viewer.now())
                .sql(" where tenant_id = ")
                .bind(viewer.binding().tenant().value())
                .sql(" and user_id = ")
                .bind(user)
                .add(which)
                .sql(" and read_at is null returning tenant_id, user_id)\nselect pg_notify(")
                .bind(CHANNEL)
                .sql(", tenant_id || ':' || user_id) from read limit 1")
                .build();
        database.write(viewer.binding(), sql, row -> row.getString(1));
    }

    /** Forgets what is older than 90 days, of all tenants. */
    public void removeOld() {
        var oldest = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        for (Cell cell : cells.all()) {
            platform.transaction(
                    handle -> handle.createQuery("select %s.forget_notifications(:oldest)".formatted(cell.schema()))
                            .bind("oldest", oldest)
                            .mapTo(Integer.class)
                            .one());
        }
    }

    private static SqlBuilder mine(Viewer viewer, String columns) {
        return new SqlBuilder()
                .sql(columns
                        + " from %s.notification where tenant_id = "
                                .formatted(viewer.binding().cell()))
                .bind(viewer.binding().tenant().value())
                .sql(" and user_id = ")
                .bind(viewer.user().id().value());
    }

    private static Notification notification(ResultSet row) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        JSON.readTree(row.getString(5))
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().stringValue()));
        return new Notification(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                new RecordId(row.getLong(4)),
                new Message(new Label(texts)),
                Columns.instant(row, 6),
                row.getBoolean(7));
    }
}

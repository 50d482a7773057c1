package io.fangyuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.fangyuan.identity.Principal;
import io.fangyuan.identity.Viewer;
import io.fangyuan.identity.Viewers;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.ConnectionPool;
import io.fangyuan.store.Database;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.tenant.TenantContext;
import io.fangyuan.testing.RoundTrips;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.value.RecordId;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Deleting and restoring wait for the database as often for many records as for one. */
class BatchRoundTripsTest extends ServerTest {
    private static HikariDataSource pool;

    @Autowired
    private Viewers viewers;

    @Autowired
    private RecordTables tables;

    @Autowired
    private RecordWriter writer;

    @Autowired
    private RecordSaver saver;

    @Autowired
    private SaveHooks hooks;

    @BeforeAll
    static void openCountedPool() {
        Database database = DATABASE.database();
        String url = database.url() + "?socketFactory=" + RoundTrips.class.getName();
        pool = ConnectionPool.open(new Database(url, database.app(), database.owner()), 1);
    }

    @AfterAll
    static void closeCountedPool() {
        pool.close();
    }

    @Test
    void aLargeBatchTakesNoMoreRoundTripsThanASmallOne() {
        var counted = new TenantDatabase(pool);
        var deleter = new RecordDeleter(counted, tables, writer, saver, hooks);
        var bin = new RecycleBin(counted, tables, saver);
        as(newTenant(), viewer -> {
            ObjectType customer = viewer.snapshot().object("customer");
            RecordId small = customerWith(viewer, "小", 1);
            RecordId large = customerWith(viewer, "大", 30);

            deleter.delete(viewer, customer, small, OptionalInt.empty()); // a rested pool tests its connection first
            bin.restore(viewer, small);

            int few = RoundTrips.of(() -> deleter.delete(viewer, customer, small, OptionalInt.empty()));
            int many = RoundTrips.of(() -> deleter.delete(viewer, customer, large, OptionalInt.empty()));
            assertThat(many).isEqualTo(few);

            few = RoundTrips.of(() -> bin.restore(viewer, small));
            many = RoundTrips.of(() -> bin.restore(viewer, large));
            assertThat(many).isEqualTo(few);
        });
    }

    /** A customer with so many contacts, which go with it, and subsidiaries, which stay. */
    private RecordId customerWith(Viewer viewer, String name, int count) {
        RecordId customer = create(viewer, "customer", Map.of("name", name));
        for (int i = 0; i < count; i++) {
            create(viewer, "contact", Map.of("name", name + i, "customer", customer.toString()));
            create(viewer, "customer", Map.of("name", name + i, "parent", customer.toString()));
        }
        return customer;
    }

    private RecordId create(Viewer viewer, String object, Map<String, String> texts) {
        Map<String, JsonNode> values = new HashMap<>();
        texts.forEach((field, text) -> values.put(field, StringNode.valueOf(text)));
        return saver.create(viewer, viewer.snapshot().object(object), values);
    }

    private void as(String code, Consumer<Viewer> work) {
        var tenant = tenant(code);
        var user =
                RecordId.parse(signIn(code, "admin").get("/api/me").expect(200).at("/user/id"));
        TenantContext.call(
                tenant.id(),
                () -> viewers.as(new Principal.TenantUser(tenant.id(), user), tenant.locale(), viewer -> {
                    work.accept(viewer);
                    return viewer;
                }));
    }
}

package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Something of the tenant moves on with every save of a record, as when somebody publishes just then. */
class OutdatedKnowledgeTest extends ServerTest {
    private static final String CONTACTS = "/api/objects/contact/records";

    private HttpUser admin;
    private String customer;

    @BeforeEach
    void aTenantThatMovesOnWithEverySave() {
        var tenant = tenant(newTenant());
        admin = signIn(tenant.code(), "admin");
        customer = admin.post("/api/objects/customer/records", Map.of("values", Map.of("name", "创新机械")))
                .expect(201)
                .at("/id");
        DATABASE.execute("""
            create or replace function %1$s.move_on() returns trigger language plpgsql security definer as $$
            begin
              update %1$s.tenant set access_version = access_version + 1 where tenant_id = new.tenant_id;
              return new;
            end $$;
            create trigger move_on_%2$s after insert or update on %1$s.rec
            for each row when (new.tenant_id = %2$s) execute function %1$s.move_on();
            """.formatted(tenant.cell(), tenant.id()));
    }

    @Test
    void aNewRecordIsMadeOnce() {
        admin.post(CONTACTS, Map.of("values", values("张三"))).expect(201);

        assertThat(names()).containsExactly("张三");
    }

    @Test
    void aSavedChangeIsNotTakenForAStaleOne() {
        var contact = admin.post(CONTACTS, Map.of("values", values("张三"))).expect(201);

        var reply = admin.with("If-Match", contact.header("ETag"))
                .patch(CONTACTS + "/" + contact.at("/id"), Map.of("values", Map.of("name", "李四")))
                .expect(200);

        assertThat(reply.at("/version")).isEqualTo("2");
    }

    @Test
    void everyOperationOfABatchIsDoneOnce() {
        var reply = admin.post(
                        CONTACTS + "/batch", Map.of("operations", List.of(create("甲"), create("乙"), create("丙"))))
                .expect(200);

        assertThat(reply.at("/results/2/status")).isEqualTo("201");
        assertThat(names()).containsExactlyInAnyOrder("甲", "乙", "丙");
    }

    private List<String> names() {
        return admin.get(CONTACTS).expect(200).records().stream()
                .map(record -> record.path("name").asString())
                .toList();
    }

    private Map<String, Object> create(String name) {
        return Map.of("op", "create", "values", values(name));
    }

    private Map<String, Object> values(String name) {
        return Map.of("name", name, "customer", customer);
    }
}

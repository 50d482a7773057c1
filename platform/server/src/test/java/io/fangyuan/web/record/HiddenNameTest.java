package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who may read the customers but not their names finds them nowhere. */
@TestInstance(Lifecycle.PER_CLASS)
class HiddenNameTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";
    private static final String CONTACTS = "/api/objects/contact/records";
    private static final String NAME = "秘密机械";

    private HttpUser service;
    private String customer;
    private String contact;

    @BeforeAll
    void aServiceThatSeesCustomersWithoutNames() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        customer = admin.post(CUSTOMERS, Map.of("values", Map.of("name", NAME)))
                .expect(201)
                .at("/id");
        contact = admin.post(CONTACTS, Map.of("values", Map.of("name", "张三", "customer", customer)))
                .expect(201)
                .at("/id");
        new Drawing(admin)
                .change("role/service", role -> {
                    var rights = (ObjectNode) role.path("objects").path("customer");
                    rights.put("delete", "all");
                    ((ObjectNode) rights.path("fields")).put("name", "hidden");
                })
                .publish();
        service = signIn(code, "chen");
    }

    @Test
    void aLookUpShowsTheRecordWithoutItsName() {
        var seen = service.get(CONTACTS + "/" + contact).expect(200);

        assertThat(seen.at("/values/customer/id")).isEqualTo(customer);
        assertThat(seen.text()).doesNotContain(NAME);
    }

    @Test
    void historyDoesNotTellIt() {
        assertThat(service.get(CONTACTS + "/" + contact + "/history")
                        .expect(200)
                        .text())
                .doesNotContain(NAME);
        assertThat(service.get(CUSTOMERS + "/" + customer + "/history")
                        .expect(200)
                        .text())
                .doesNotContain(NAME);
    }

    @Test
    void nothingIsOrderedByIt() {
        service.get(CONTACTS + "?sort=customer&limit=1").expectProblem(400, "invalid_filter");
        service.get(CUSTOMERS + "?sort=name").expectProblem(400, "invalid_filter");
    }

    @Test
    void noSearchFindsIt() {
        for (String text : new String[] {"秘", "秘密", NAME}) {
            assertThat(service.get(CUSTOMERS + "?search=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                            .expect(200)
                            .records())
                    .isEmpty();
        }
    }

    @Test
    void aLookUpOffersNoNames() {
        assertThat(service.get("/api/objects/customer/options").expect(200).text())
                .contains(customer)
                .doesNotContain(NAME);
    }

    @Test
    void theRecycleBinDoesNotTellIt() {
        service.delete(CUSTOMERS + "/" + customer).expect(200);

        var bin = service.get("/api/objects/customer/bin").expect(200);

        assertThat(bin.at("/entries/0/batch")).isEqualTo(customer);
        assertThat(bin.text()).doesNotContain(NAME);
        service.post("/api/bin/" + customer + "/restore", "").expect(200);
    }
}

package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What formulas know of the tenant and of who asks: computed on reading, in the filter of a list and in a rule. */
class ContextsTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";

    @Test
    void aFormulaFieldReadsTheTenant() {
        var code = newTenant();
        var admin = signIn(code, "admin");
        addFormula(
                admin, "place", "$Tenant.code & \" \" & $Tenant.name & \" \" & $Tenant.zone & \" \" & $Tenant.locale");

        var created = create(admin, "客户");

        assertThat(created).isEqualTo("%s %s Asia/Shanghai zh-CN".formatted(code, code));
    }

    @Test
    void aFormulaFieldReadsHowToReachTheUser() {
        var code = newTenant();
        addFormula(signIn(code, "admin"), "place", "$User.email & \" \" & $User.mobile");

        assertThat(create(signIn(code, "zhou"), "客户")).isEqualTo("zhou@company.example 13900001005");
    }

    @Test
    void filtersReadBoth() {
        var code = newTenant();
        var zhou = signIn(code, "zhou");
        zhou.post(CUSTOMERS, Map.of("values", Map.of("name", "自己", "email", "zhou@company.example")))
                .expect(201);
        zhou.post(CUSTOMERS, Map.of("values", Map.of("name", "别人", "email", "other@company.example")))
                .expect(201);

        assertThat(names(zhou, "email = $User.email && $Tenant.zone = \"Asia/Shanghai\""))
                .containsExactly("自己");
        assertThat(names(zhou, "$Tenant.code = \"" + code + "\" && $User.mobile = \"13900001005\""))
                .containsExactlyInAnyOrder("自己", "别人");
        assertThat(names(zhou, "$Tenant.name = \"somebody else\"")).isEmpty();
    }

    private static void addFormula(HttpUser admin, String name, String formula) {
        Map<String, Object> field = new HashMap<>();
        field.put("label", Map.of("zh-CN", name));
        field.put("type", "formula");
        field.put("options", Map.of("formula", formula, "returns", "text"));
        admin.put("/api/draft/field/customer." + name, field).expect(200);
        admin.post("/api/draft/publish", Map.of()).expect(200);
    }

    /** The value of the field place of a new customer, as it is read again. */
    private static String create(HttpUser user, String name) {
        var id = user.post(CUSTOMERS, Map.of("values", Map.of("name", name)))
                .expect(201)
                .at("/id");
        return user.get(CUSTOMERS + "/" + id).expect(200).at("/values/place");
    }

    private static List<String> names(HttpUser user, String filter) {
        var reply = user.get(CUSTOMERS + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                .expect(200);
        return reply.records().stream()
                .map(record -> record.at("/values/name").asString())
                .toList();
    }
}

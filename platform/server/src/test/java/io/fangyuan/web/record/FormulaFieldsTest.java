package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A formula field says what its formula comes to now, whether it is stored or computed on reading. */
class FormulaFieldsTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";
    private static final String CONTACTS = "/api/objects/contact/records";

    private HttpUser admin;
    private Drawing drawing;

    @BeforeEach
    void aTenant() {
        admin = signIn(newTenant(), "admin");
        drawing = new Drawing(admin);
    }

    @Test
    void itReadsOtherRecordsThroughLookUps() {
        drawing.formula("contact.customerCity", "text", "customer.city")
                .formula("contact.groupCity", "text", "customer.parent.city & \"/\" & customer.owner.name")
                .publish();
        String group = create("集团", Map.of("city", "上海")).at("/id");
        Reply customer = create("子公司", Map.of("city", "苏州", "parent", group));
        String contact = contactOf(customer);

        update(customer, Map.of("city", "无锡"));

        assertThat(admin.get(contact).expect(200).at("/values/customerCity")).isEqualTo("无锡");
        assertThat(admin.get(CONTACTS).expect(200).at("/records/0/values/groupCity"))
                .isEqualTo("上海/林晓");
    }

    @Test
    void itReadsWhatOtherRecordsComputeOnReading() {
        drawing.formula("customer.age", "number", "TODAY() - establishedOn").publish();
        drawing.formula("contact.customerAge", "number", "customer.age + 1")
                .put(
                        "validationRule/contact.oldCustomers",
                        Map.of(
                                "label",
                                Map.of("zh-CN", "老客户"),
                                "condition",
                                "customer.age > 1000",
                                "message",
                                Map.of("zh-CN", "客户太老。"),
                                "active",
                                true))
                .publish();
        String contact = contactOf(create("老客户", Map.of("establishedOn", daysAgo(10))));

        assertThat(admin.get(contact).expect(200).at("/values/customerAge")).isEqualTo("11.00");
        admin.post(CONTACTS, contact(create("更老的客户", Map.of("establishedOn", daysAgo(1001)))))
                .expectProblem(422, "invalid_record")
                .expectError("", "rule_refused");
    }

    @Test
    void whatNeedsTheDayIsComputedEveryDay() {
        drawing.formula("customer.age", "number", "TODAY() - establishedOn")
                .formula("customer.halfAge", "number", "age / 2")
                .publish();
        Reply customer = create("十天前的客户", Map.of("establishedOn", daysAgo(10)));
        assertThat(customer.at("/values/halfAge")).isEqualTo("5.00");

        clock.advance(Duration.ofDays(1));

        assertThat(read(customer).at("/values/halfAge")).isEqualTo("5.50");
    }

    @Test
    void aChangedFormulaChangesTheStoredValuesThatNeedIt() {
        drawing.formula("customer.doubled", "number", "employees * 2")
                .formula("customer.more", "number", "doubled + 1")
                .publish();
        Reply customer = create("公式客户", Map.of("employees", 12));

        options("doubled", options -> options.put("formula", "employees * 3"));

        assertThat(read(customer).at("/values/more")).isEqualTo("37.00");
        assertThat(found("more = 37")).containsExactly(customer.at("/id"));
    }

    @Test
    void moreDecimalsShowMoreOfTheStoredValues() {
        drawing.formula("customer.seventh", "number", "employees / 7").publish();
        Reply customer = create("小数客户", Map.of("employees", 1));

        options("seventh", options -> options.put("decimals", 4));

        assertThat(read(customer).at("/values/seventh")).isEqualTo("0.1429");
    }

    private void options(String field, Consumer<ObjectNode> change) {
        drawing.change("field/customer." + field, body -> change.accept((ObjectNode) body.path("options")))
                .publish();
    }

    private List<String> found(String filter) {
        return admin
                .get(CUSTOMERS + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                .expect(200)
                .records()
                .stream()
                .map(record -> record.path("id").asString())
                .toList();
    }

    private String daysAgo(int days) {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")))
                .minusDays(days)
                .toString();
    }

    private Reply create(String name, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("name", name);
        return admin.post(CUSTOMERS, Map.of("values", all)).expect(201);
    }

    private String contactOf(Reply customer) {
        return CONTACTS + "/"
                + admin.post(CONTACTS, contact(customer)).expect(201).at("/id");
    }

    private static Map<String, Object> contact(Reply customer) {
        return Map.of("values", Map.of("name", "张三", "customer", customer.at("/id")));
    }

    private void update(Reply customer, Map<String, Object> values) {
        admin.with("If-Match", customer.header("ETag"))
                .patch(path(customer), Map.of("values", values))
                .expect(200);
    }

    private Reply read(Reply customer) {
        return admin.get(path(customer)).expect(200);
    }

    private static String path(Reply customer) {
        return CUSTOMERS + "/" + customer.at("/id");
    }
}

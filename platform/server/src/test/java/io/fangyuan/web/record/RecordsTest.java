package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What salespeople do with their records all day. */
class RecordsTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";

    @Test
    void aNewCustomerIsThereWithItsNumberItsOwnerAndItsComputedFields() {
        var created = create("创新机械", Map.of("level", "A", "establishedOn", "2001-05-04"));

        assertThat(created.at("/version")).isEqualTo("1");
        assertThat(created.at("/values/number")).matches("KH-\\d{4}-\\d{5}");
        assertThat(created.at("/values/owner/name")).isEqualTo("周敏");
        assertThat(created.at("/recordType")).isEqualTo("direct");
        assertThat(created.json().at("/values/isKeyAccount").isBoolean()).isTrue();
        assertThat(read(created).at("/values/level")).isEqualTo("A");
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380051772", "138005177261", "12345678901", "abc"})
    void aWrongMobileIsRefusedWithTheTenantsOwnWords(String mobile) {
        var reply = zhou().post(CUSTOMERS, body("错号公司" + mobile, Map.of("mobile", mobile)));

        reply.expectProblem(422, "invalid_record").expectError("/values/mobile", "rule_refused");
        assertThat(reply.text()).contains("手机号须为 11 位，并以已分配的号段开头。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8888666", "88886666", "0571-88886666"})
    void landlinesOfSevenAndEightDigitsAreSaved(String phone) {
        create("座机公司" + phone, Map.of("phone", phone));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        zhou().post(
                        CUSTOMERS,
                        Map.of("values", Map.of("mobile", "1", "level", "Z", "annualRevenue", "many", "bogus", 1)))
                .expectProblem(422, "invalid_record")
                .expectError("/values/name", "required")
                .expectError("/values/mobile", "rule_refused")
                .expectError("/values/level", "unknown_choice")
                .expectError("/values/bogus", "unknown_field");
    }

    @Test
    void aSaveOnAnOldVersionIsRefusedAndLosesNothing() {
        var created = create("版本公司", Map.of());
        update(created, 1, Map.of("city", "杭州")).expect(200);

        update(created, 1, Map.of("city", "上海")).expectProblem(412, "stale_version");

        assertThat(read(created).at("/values/city")).isEqualTo("杭州");
    }

    @Test
    void aSaveMustSayWhichVersionItIsAbout() {
        var created = create("无版本公司", Map.of());

        zhou().patch(path(created), Map.of("values", Map.of("city", "杭州"))).expectProblem(428, "version_required");
    }

    @Test
    void twoCustomersCannotShareAName() {
        create("唯一公司", Map.of());

        zhou().post(CUSTOMERS, body("唯一公司", Map.of()))
                .expectProblem(422, "invalid_record")
                .expectError("/values/name", "duplicate_value");
    }

    @Test
    void aUniqueNameMayBeSpeltOtherwise() {
        var created = create("Acme Ltd", Map.of());

        var updated = update(created, 1, Map.of("name", "ACME Ltd")).expect(200);

        assertThat(updated.at("/name")).isEqualTo("ACME Ltd");
        zhou().post(CUSTOMERS, body("acme ltd", Map.of()))
                .expectProblem(422, "invalid_record")
                .expectError("/values/name", "duplicate_value");
    }

    @Test
    void aRepeatedRequestWithTheSameKeyCreatesOneRecord() {
        var again = zhou().with("Idempotency-Key", "only-once");
        var first = again.post(CUSTOMERS, body("只建一次", Map.of())).expect(201);

        var second = again.post(CUSTOMERS, body("只建一次", Map.of())).expect(201);

        assertThat(second.at("/id")).isEqualTo(first.at("/id"));
        again.post(CUSTOMERS, body("另一个", Map.of())).expectProblem(422, "idempotency_key_reused");
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        var again = zhou().with("Idempotency-Key", "once-a-day");
        var first = again.post(CUSTOMERS, body("今天的公司", Map.of())).expect(201);
        clock.advance(Duration.ofHours(25));

        var second = again.post(CUSTOMERS, body("明天的公司", Map.of())).expect(201);

        assertThat(second.at("/id")).isNotEqualTo(first.at("/id"));
    }

    @Test
    void numbersAreUniqueAlsoWhenManySaveAtOnce() {
        HttpUser zhou = zhou();
        List<String> numbers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> zhou.post(CUSTOMERS, body("并发公司" + i, Map.of()))
                        .expect(201)
                        .at("/values/number"))
                .toList();

        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void historyTellsWhoChangedWhatToWhat() {
        var created = create("历史公司", Map.of("city", "苏州"));
        update(created, 1, Map.of("city", "无锡", "level", "B")).expect(200);

        var history = zhou().get(path(created) + "/history").expect(200);

        assertThat(history.at("/entries/0/actor/name")).isEqualTo("周敏");
        assertThat(history.at("/entries/0/op")).isEqualTo("update");
        assertThat(history.json().at("/entries/0/changes")).anySatisfy(change -> {
            assertThat(change.path("field").asString()).isEqualTo("city");
            assertThat(change.path("before").asString()).isEqualTo("苏州");
            assertThat(change.path("after").asString()).isEqualTo("无锡");
        });
        assertThat(history.at("/entries/1/op")).isEqualTo("create");
    }

    @Test
    void whatIsDeletedComesBackWithEverythingThatWentWithIt() {
        var admin = as("acme", "admin");
        var customer = admin.post(CUSTOMERS, body("回收公司", Map.of())).expect(201);
        var contact = admin.post(
                        "/api/objects/contact/records",
                        Map.of("values", Map.of("name", "张三", "customer", customer.at("/id"))))
                .expect(201);

        String batch = admin.delete(path(customer)).expect(200).at("/batch");

        admin.get(path(customer)).expectProblem(404, "not_found");
        var bin = admin.get("/api/objects/customer/bin").expect(200);
        assertThat(bin.at("/entries/0/record/name")).isEqualTo("回收公司");
        assertThat(bin.at("/entries/0/deletedBy/name")).isEqualTo("林晓");
        assertThat(bin.at("/entries/0/count")).isEqualTo("2");
        admin.post("/api/bin/" + batch + "/restore", "").expect(200);
        assertThat(admin.get(path(customer)).expect(200).at("/values/name")).isEqualTo("回收公司");
        assertThat(admin.get("/api/objects/contact/records/" + contact.at("/id"))
                        .expect(200)
                        .at("/values/customer/name"))
                .isEqualTo("回收公司");
    }

    @Test
    void aBatchTellsOfEachOperationWhatBecameOfIt() {
        var reply = zhou().post(
                        CUSTOMERS + "/batch",
                        Map.of(
                                "operations",
                                List.of(
                                        operation("批量一", Map.of("mobile", "13800517726")),
                                        operation("批量二", Map.of("mobile", "12345678901")))))
                .expect(200);

        assertThat(reply.at("/results/0/status")).isEqualTo("201");
        assertThat(reply.at("/results/1/status")).isEqualTo("422");
        assertThat(reply.at("/results/1/problem/errors/0/pointer")).isEqualTo("/values/mobile");
    }

    @Test
    void anAtomicBatchIsAllOrNothing() {
        zhou().post(
                        CUSTOMERS + "/batch",
                        Map.of(
                                "atomic",
                                true,
                                "operations",
                                List.of(operation("原子一", Map.of()), operation("原子二", Map.of("mobile", "12345678901")))))
                .expectProblem(422, "invalid_record")
                .expectError("/operations/1/values/mobile", "rule_refused");

        assertThat(zhou().get(CUSTOMERS + "?search=%E5%8E%9F%E5%AD%90")
                        .expect(200)
                        .json()
                        .at("/records"))
                .isEmpty();
    }

    @Test
    void anAtomicBatchNamesTheOperationThatCameTooLate() {
        var created = create("迟到公司", Map.of());
        update(created, 1, Map.of("city", "杭州")).expect(200);
        var late = Map.of("op", "update", "id", created.at("/id"), "version", 1, "values", Map.of("city", "上海"));

        var reply = zhou().post(
                        CUSTOMERS + "/batch",
                        Map.of("atomic", true, "operations", List.of(operation("准时公司", Map.of()), late)))
                .expectProblem(412, "stale_version");

        assertThat(reply.at("/params/operation")).isEqualTo("1");
    }

    @Test
    void anAtomicBatchSaysWhichValueIsTaken() {
        create("占用公司", Map.of());

        zhou().post(
                        CUSTOMERS + "/batch",
                        Map.of(
                                "atomic",
                                true,
                                "operations",
                                List.of(operation("空闲公司", Map.of()), operation("占用公司", Map.of()))))
                .expectProblem(422, "invalid_record")
                .expectError("/operations/1/values/name", "duplicate_value");
    }

    @Test
    void aLookUpToARecordThatIsNotThereIsRefused() {
        zhou().post("/api/objects/contact/records", Map.of("values", Map.of("name", "李四", "customer", "1")))
                .expectProblem(422, "invalid_record")
                .expectError("/values/customer", "no_such_record");
    }

    private HttpUser zhou() {
        return as("acme", "zhou");
    }

    private Reply create(String name, Map<String, Object> values) {
        return zhou().post(CUSTOMERS, body(name, values)).expect(201);
    }

    private Reply read(Reply record) {
        return zhou().get(path(record)).expect(200);
    }

    private Reply update(Reply record, int version, Map<String, Object> values) {
        return zhou().with("If-Match", "\"" + version + "\"").patch(path(record), Map.of("values", values));
    }

    private static String path(Reply record) {
        return CUSTOMERS + "/" + record.at("/id");
    }

    private static Map<String, Object> operation(String name, Map<String, Object> values) {
        return Map.of("op", "create", "values", body(name, values).get("values"));
    }

    private static Map<String, Object> body(String name, Map<String, Object> values) {
        Map<String, Object> all = new java.util.HashMap<>(values);
        all.put("name", name);
        return Map.of("values", all);
    }
}

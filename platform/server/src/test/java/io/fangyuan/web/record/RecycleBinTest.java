package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a delete does to everything around the record, and that a restore undoes exactly that. */
class RecycleBinTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";
    private static final String CONTACTS = "/api/objects/contact/records";
    private static final String PRODUCTS = "/api/objects/product/records";

    @Test
    void lookUpsThatADeleteEmptiedLeadBackAfterTheRestore() {
        var admin = as("acme", "admin");
        var parent = create(admin, CUSTOMERS, Map.of("name", "集团"));
        var child = create(admin, CUSTOMERS, Map.of("name", "子公司", "parent", parent));

        var batch = delete(admin, CUSTOMERS, parent);
        assertThat(read(admin, CUSTOMERS, child).json().at("/values/parent").isNull())
                .isTrue();
        restore(admin, batch).expect(200);

        var restored = read(admin, CUSTOMERS, child);
        assertThat(restored.at("/values/parent/name")).isEqualTo("集团");
        assertThat(restored.at("/version")).isEqualTo("3");
    }

    @Test
    void historyTellsWhereTheLookUpLed() {
        var admin = as("acme", "admin");
        var parent = create(admin, CUSTOMERS, Map.of("name", "历史集团"));
        var child = create(admin, CUSTOMERS, Map.of("name", "历史子公司", "parent", parent));

        restore(admin, delete(admin, CUSTOMERS, parent)).expect(200);

        var history = admin.get(CUSTOMERS + "/" + child + "/history").expect(200);
        assertThat(history.at("/entries/0/changes/0/after/name")).isEqualTo("历史集团");
        assertThat(history.at("/entries/1/changes/0/field")).isEqualTo("parent");
        assertThat(history.at("/entries/1/changes/0/before/name")).isEqualTo("历史集团");
    }

    @Test
    void formulasThatAskALookUpFollowIt() {
        var admin = signIn(newTenant(), "admin");
        admin.put(
                        "/api/draft/field/customer.standing",
                        Map.of(
                                "label", Map.of("zh-CN", "地位"),
                                "type", "formula",
                                "options", Map.of("formula", "IF(ISBLANK(parent), \"独立\", \"下属\")", "returns", "text")))
                .expect(200);
        admin.post("/api/draft/publish", Map.of()).expect(200);
        var parent = create(admin, CUSTOMERS, Map.of("name", "集团"));
        var child = create(admin, CUSTOMERS, Map.of("name", "子公司", "parent", parent));
        assertThat(read(admin, CUSTOMERS, child).at("/values/standing")).isEqualTo("下属");

        var batch = delete(admin, CUSTOMERS, parent);
        assertThat(read(admin, CUSTOMERS, child).at("/values/standing")).isEqualTo("独立");
        restore(admin, batch).expect(200);

        assertThat(read(admin, CUSTOMERS, child).at("/values/standing")).isEqualTo("下属");
    }

    @Test
    void aLookUpThatWasSetAnewMeanwhileStays() {
        var admin = as("acme", "admin");
        var parent = create(admin, CUSTOMERS, Map.of("name", "旧集团"));
        var other = create(admin, CUSTOMERS, Map.of("name", "新集团"));
        var child = create(admin, CUSTOMERS, Map.of("name", "改嫁公司", "parent", parent));
        var batch = delete(admin, CUSTOMERS, parent);
        admin.with("If-Match", "\"2\"")
                .patch(CUSTOMERS + "/" + child, Map.of("values", Map.of("parent", other)))
                .expect(200);

        restore(admin, batch).expect(200);

        assertThat(read(admin, CUSTOMERS, child).at("/values/parent/name")).isEqualTo("新集团");
    }

    /** More look-ups than there are columns for them: some lie in the overflow. */
    @Test
    void allLookUpsOfARecordComeBackWhereverTheyLie() {
        var admin = signIn(newTenant(), "admin");
        List<String> names =
                IntStream.rangeClosed(1, 18).mapToObj(i -> "maker" + i).toList();
        names.forEach(name ->
                admin.put("/api/draft/field/product." + name, lookup("clear")).expect(200));
        admin.post("/api/draft/publish", Map.of()).expect(200);
        var maker = create(admin, CUSTOMERS, Map.of("name", "厂家"));
        Map<String, Object> values = new HashMap<>(aProduct());
        names.forEach(name -> values.put(name, maker));
        var product = create(admin, PRODUCTS, values);

        var batch = delete(admin, CUSTOMERS, maker);
        assertThat(makers(admin, product, names)).containsOnly("");
        restore(admin, batch).expect(200);

        assertThat(makers(admin, product, names)).containsOnly("厂家");
    }

    @Test
    void whatIsStillReferredToIsNotDeletedUnlessThatGoesToo() {
        var admin = signIn(newTenant(), "admin");
        admin.put("/api/draft/field/product.maker", lookup("restrict")).expect(200);
        admin.put("/api/draft/field/contact.employer", lookup("restrict")).expect(200);
        admin.post("/api/draft/publish", Map.of()).expect(200);
        var maker = create(admin, CUSTOMERS, Map.of("name", "厂家"));
        Map<String, Object> values = new HashMap<>(aProduct());
        values.put("maker", maker);
        var product = create(admin, PRODUCTS, values);
        create(admin, CONTACTS, Map.of("name", "张三", "customer", maker, "employer", maker));

        admin.delete(CUSTOMERS + "/" + maker)
                .expectProblem(422, "invalid_record")
                .expectError("", "still_referenced");
        delete(admin, PRODUCTS, product);

        delete(admin, CUSTOMERS, maker);
    }

    @Test
    void aBatchWhoseUniqueValueIsTakenStaysInTheBin() {
        var admin = as("acme", "admin");
        var customer = create(admin, CUSTOMERS, Map.of("name", "抢名公司"));
        var contact = create(admin, CONTACTS, Map.of("name", "李四", "customer", customer));
        var batch = delete(admin, CUSTOMERS, customer);
        create(admin, CUSTOMERS, Map.of("name", "抢名公司"));

        restore(admin, batch).expectProblem(422, "invalid_record").expectError("/values/name", "duplicate_value");

        admin.get(CONTACTS + "/" + contact).expectProblem(404, "not_found");
    }

    @Test
    void whatBelongsToADeletedRecordComesBackAfterIt() {
        var admin = as("acme", "admin");
        var customer = create(admin, CUSTOMERS, Map.of("name", "先恢复的客户"));
        var contact = create(admin, CONTACTS, Map.of("name", "王五", "customer", customer));
        var batch = delete(admin, CONTACTS, contact);
        var batchOfCustomer = delete(admin, CUSTOMERS, customer);

        restore(admin, batch).expectProblem(422, "invalid_record").expectError("/values/customer", "restore_first");

        restore(admin, batchOfCustomer).expect(200);
        restore(admin, batch).expect(200);
        assertThat(read(admin, CONTACTS, contact).at("/values/customer/name")).isEqualTo("先恢复的客户");
    }

    @Test
    void whatPointsAtADeletedRecordComesBackWithoutItUntilThatComesBackToo() {
        var admin = as("acme", "admin");
        var parent = create(admin, CUSTOMERS, Map.of("name", "后恢复的集团"));
        var child = create(admin, CUSTOMERS, Map.of("name", "先恢复的子公司", "parent", parent));
        var batch = delete(admin, CUSTOMERS, child);
        var batchOfParent = delete(admin, CUSTOMERS, parent);

        restore(admin, batch).expect(200);
        assertThat(read(admin, CUSTOMERS, child).json().at("/values/parent").isNull())
                .isTrue();

        restore(admin, batchOfParent).expect(200);
        assertThat(read(admin, CUSTOMERS, child).at("/values/parent/name")).isEqualTo("后恢复的集团");
    }

    private static Map<String, Object> aProduct() {
        return Map.of("name", "产品", "model", "M-1", "category", "servo", "listPrice", 100);
    }

    private static Map<String, Object> lookup(String onDelete) {
        return Map.of(
                "label", Map.of("zh-CN", "厂家"),
                "type", "lookup",
                "options", Map.of("object", "customer", "onDelete", onDelete));
    }

    private static String create(HttpUser user, String path, Map<String, ?> values) {
        return user.post(path, Map.of("values", values)).expect(201).at("/id");
    }

    private static Reply read(HttpUser user, String path, String id) {
        return user.get(path + "/" + id).expect(200);
    }

    private static Stream<String> makers(HttpUser user, String product, List<String> names) {
        var reply = read(user, PRODUCTS, product);
        return names.stream().map(name -> reply.at("/values/" + name + "/name"));
    }

    private static String delete(HttpUser user, String path, String id) {
        return user.delete(path + "/" + id).expect(200).at("/batch");
    }

    private static Reply restore(HttpUser user, String batch) {
        return user.post("/api/bin/" + batch + "/restore", "");
    }
}

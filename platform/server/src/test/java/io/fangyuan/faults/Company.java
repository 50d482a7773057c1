package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the people of a tenant of the sales template do all day: pay, take orders, serve. */
final class Company {
    /** What the account holds before anything is paid. */
    static final int OPENING = 100_000;

    private static final String PAYMENTS = "/api/objects/paymentOrder/records";
    private static final String ORDERS = "/api/objects/salesOrder/records";
    private static final String REQUESTS = "/api/objects/serviceRequest/records";

    private final HttpUser admin;
    private final HttpUser supervisor;
    private final String account;
    private final String product;
    private final String customer;
    private final String engineer;

    private Company(HttpUser admin, HttpUser supervisor) {
        this.admin = admin;
        this.supervisor = supervisor;
        this.account = create("fundAccount", Map.of("name", "现金", "balance", Integer.toString(OPENING)));
        this.product =
                create("product", Map.of("name", "钢板", "model", "Q235", "category", category(), "listPrice", "10"));
        this.customer = create("customer", Map.of("name", "宁波海工"));
        this.engineer = admin.get("/api/me").at("/user/id");
    }

    /** The tenant's, with an account to pay from, a product and a customer; the supervisor decides on payments. */
    static Company of(HttpUser admin, HttpUser supervisor) {
        String id = supervisor.get("/api/me").expect(200).at("/user/id");
        admin.patch("/api/users/" + id, Map.of("roles", List.of("financeSupervisor")))
                .expect(200);
        return new Company(admin, supervisor);
    }

    private String category() {
        return admin.get("/api/metadata/picklist/productCategory").expect(200).at("/body/values/0/name");
    }

    private String create(String object, Map<String, Object> values) {
        return admin.post("/api/objects/" + object + "/records", Map.of("values", values))
                .expect(201)
                .at("/id");
    }

    /** A payment is ordered, submitted and approved; approving moves money and writes the journal. */
    void pay(Load load, String number) {
        var payment = Map.of("payingAccount", account, "amount", "7", "payee", number);
        String id = created(load, PAYMENTS, number, payment);
        Reply page =
                load.send(admin, user -> user.post(PAYMENTS + "/" + id + "/approvals", Map.of("process", "payment")));
        assertThat(page.status()).as(page.text()).isIn(201, 409);
        if (page.status() == 409) { // it was submitted, only nobody heard of it
            page = load.send(admin, user -> user.get(PAYMENTS + "/" + id + "/approvals"))
                    .expect(200);
        }
        String round = page.at("/rounds/0/id");
        load.send(
                        supervisor,
                        user -> user.post(
                                "/api/approvals/" + round + "/decisions",
                                Map.of("decision", "approve", "step", "supervisor")))
                .expect(200);
    }

    /** An order with two lines; then a line goes, one changes and one comes. */
    void order(Load load, String number) {
        var order = Map.of("customer", customer, "subject", number, "orderLines", List.of(line(3), line(4)));
        String id = created(load, ORDERS, number, order);
        JsonNode stored = load.send(admin, user -> user.get(ORDERS + "/" + id))
                .expect(200)
                .json();
        var kept = Map.of(
                "id", stored.at("/values/orderLines/0/id").asString(),
                "version", stored.at("/values/orderLines/0/version").intValue(),
                "values", Map.of("quantity", "5"));
        Reply changed = load.send(
                admin,
                user -> user.with("If-Match", "\"" + stored.path("version") + "\"")
                        .patch(
                                ORDERS + "/" + id,
                                Map.of("values", Map.of("status", "confirmed", "orderLines", List.of(kept, line(6))))));
        assertThat(changed.status()).as(changed.text()).isIn(200, 409, 412);
    }

    private Map<String, Object> line(int quantity) {
        return Map.of("values", Map.of("product", product, "price", "10", "quantity", Integer.toString(quantity)));
    }

    /** A request for service, which opens its tracking by itself; a button assigns both to an engineer. */
    void serve(Load load, String number) {
        String id = created(load, REQUESTS, number, Map.of("subject", number, "customer", customer));
        String tracking = load.send(
                        admin,
                        user -> user.get(
                                "/api/objects/projectTracking/records?limit=1&filter=request%3D%22" + id + "%22"))
                .expect(200)
                .at("/records/0/id");
        load.send(
                        admin,
                        user -> user.with("Idempotency-Key", "assign " + number)
                                .post(
                                        "/api/objects/projectTracking/records/" + tracking + "/actions/assign",
                                        Map.of("inputs", Map.of("engineer", engineer))))
                .expect(200);
    }

    private String created(Load load, String path, String number, Map<String, ?> values) {
        return load.send(admin, user -> user.with("Idempotency-Key", number).post(path, Map.of("values", values)))
                .expect(201)
                .at("/id");
    }

    /** Everything of an object, read page by page. */
    List<JsonNode> all(String object) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            Reply page = admin.get("/api/objects/" + object + "/records?limit=200"
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .expect(200);
            page.records().forEach(all::add);
            cursor = page.at("/next");
        } while (!cursor.isEmpty());
        return all;
    }

    /** The account after each payment was booked once. */
    JsonNode account() {
        return admin.get("/api/objects/fundAccount/records/" + account)
                .expect(200)
                .json();
    }

    JsonNode customer() {
        return admin.get("/api/objects/customer/records/" + customer)
                .expect(200)
                .json();
    }

    /** The text of each record at the pointer. */
    static List<String> texts(List<JsonNode> records, String pointer) {
        return records.stream().map(record -> record.at(pointer).asString("")).toList();
    }

    /** The numbers at the pointer, added up. */
    static double sum(List<JsonNode> records, String pointer) {
        return texts(records, pointer).stream().mapToDouble(Double::parseDouble).sum();
    }
}

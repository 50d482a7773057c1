package io.fangyuan.walk;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.TenantOrders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A tenant that has something of every kind, and what of it stands in the places of a request. */
final class Belongings {
    /** What every record holds. */
    static final String AMOUNT = "12345.67";

    private final String code;
    private final Vault vault;
    private final Supplier<HttpUser> visitors;
    private final HttpUser admin;
    private final HttpUser submitter;
    private final HttpUser staff;
    private final Person secretary;
    private final HttpUser program;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, String> fixed = new HashMap<>();

    /**
     * @param code of a tenant with the people of the sales template; the word that all its things have in them
     * @param visitors somebody nobody knows
     * @param staff somebody who works for a reseller of this tenant's
     */
    Belongings(String code, Supplier<HttpUser> visitors, HttpUser staff) {
        this.code = code;
        this.vault = new Vault(code);
        this.visitors = visitors;
        this.admin = newSession();
        this.submitter = visitors.get().signIn(code, "zhou", ServerTest.PASSWORD);
        this.staff = staff;
        vault.draw(admin);
        this.secretary = newcomer("administration");
        this.program = newProgram();
        fix();
    }

    /** The administrator, signed in once more. */
    HttpUser newSession() {
        return visitors.get().signIn(code, "admin", ServerTest.PASSWORD);
    }

    /** Somebody new with this role. */
    Person newcomer(String role) {
        String login = code + next();
        var created = admin.post("/api/users", Map.of("login", login, "name", code + "人", "primaryRole", role))
                .expect(201);
        String url = created.at("/link/url");
        visitors.get()
                .withCsrf()
                .post(
                        "/api/session/link",
                        Map.of("token", url.substring(url.indexOf('=') + 1), "password", ServerTest.PASSWORD))
                .expect(200);
        Supplier<HttpUser> newSession = () -> visitors.get().signIn(code, login, ServerTest.PASSWORD);
        return new Person(created.at("/user/id"), login, newSession.get(), newSession);
    }

    /** A user of the tenant, signed in. */
    record Person(String id, String login, HttpUser user, Supplier<HttpUser> newSession) {}

    HttpUser admin() {
        return admin;
    }

    HttpUser submitter() {
        return submitter;
    }

    /** A program that acts with the administrator's rights. */
    HttpUser program() {
        return program;
    }

    HttpUser newProgram() {
        var client =
                admin.post("/api/clients", Map.of("name", code + " program")).expect(201);
        var secret = client.at("/clientId") + ":" + client.at("/secret");
        var basic = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        var token = visitors.get()
                .with("Authorization", "Basic " + basic)
                .form("/oauth2/token", "grant_type=client_credentials")
                .expect(200)
                .at("/access_token");
        return visitors.get().with("Authorization", "Bearer " + token);
    }

    HttpUser staff() {
        return staff;
    }

    String code() {
        return code;
    }

    String roleWithoutRights() {
        return vault.named("Role");
    }

    /** Whoever a request is meant for; who changes a password is asked for nothing else. */
    HttpUser caller(Request request) {
        if (request.operation().path().equals("/api/session/password")) {
            return newcomer("administration").user();
        }
        if (isForSession(request)) {
            return secretary.newSession().get();
        }
        return isForStaff(request) ? staff : admin;
    }

    /** Whether it is about signing in and out, which is done in a session of its own. */
    static boolean isForSession(Request request) {
        return request.operation().id().startsWith("Session.");
    }

    /** Whether it is for those who work for a reseller. */
    static boolean isForStaff(Request request) {
        return request.operation().path().startsWith("/api/reseller/");
    }

    private void fix() {
        fixed.put("tenant", code);
        fixed.put("word", code);
        fixed.put("login", secretary.login());
        fixed.put("password", ServerTest.PASSWORD);
        fixed.put("object", vault.object());
        fixed.put("lines", vault.lines());
        fixed.put("field", vault.field());
        fixed.put("recordType", vault.named("Type"));
        fixed.put("view", vault.named("View"));
        fixed.put("action", vault.named("Press"));
        fixed.put("process", vault.named("Process"));
        fixed.put("step", vault.named("Step"));
        fixed.put("page", vault.named("Page"));
        fixed.put("print", vault.named("Print"));
        fixed.put("role", vault.named("Role"));
        fixed.put("approver", admin.get("/api/me").expect(200).at("/user/id"));
        fixed.put("reseller", reseller());
        fixed.put("company", company());
    }

    private String reseller() {
        return staff.post("/api/reseller/resellers", Map.of("name", code + "渠道"))
                .expect(201)
                .at("/id");
    }

    private String company() {
        String company = code + "-below";
        staff.post("/api/reseller/tenants", TenantOrders.order(company)).expect(201);
        return company;
    }

    /** Things of this tenant, each made when it is first asked for. */
    Things things() {
        return new Things(this, vault, fixed);
    }

    int next() {
        return count.incrementAndGet();
    }

    String records() {
        return "/api/objects/" + vault.object() + "/records";
    }

    String record() {
        var values = Map.of("name", code + " " + next(), vault.field(), AMOUNT);
        return admin.post(records(), Map.of("values", values)).expect(201).at("/id");
    }

    /** Creates a record with this key, so that it is taken here. */
    void use(String key) {
        admin.with("Idempotency-Key", key)
                .post(records(), Map.of("values", Map.of("name", code + next())))
                .expect(201);
    }

    /** Leaves nothing undone that a next request would publish. */
    void discardDraft() {
        admin.delete("/api/draft").expect(204);
    }

    /** A new list view in the draft; its name. */
    String document() {
        String name = vault.object() + "." + code + "View" + next();
        draft(name);
        return name;
    }

    /** Puts the list view into the draft. */
    Reply draft(String name) {
        return admin.put("/api/draft/listView/" + name, vault.view()).expect(200);
    }

    /** The latest. */
    int release() {
        return admin.get("/api/releases").expect(200).json().at("/0/release").intValue();
    }

    /** Publishes something new by itself, whatever was left in the draft; the number of the release. */
    int publish() {
        discardDraft();
        document();
        return new Drawing(admin).publish();
    }
}

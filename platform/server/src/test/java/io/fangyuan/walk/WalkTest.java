package io.fangyuan.walk;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;

/** What walks over the operations share. */
abstract class WalkTest extends ServerTest {
    protected final List<Request> requests = Requests.all();

    /** A new tenant with something of every kind. */
    protected Belongings belongings(String code) {
        tenant(code);
        return new Belongings(code, this::visitor, staff(code));
    }

    /** What of one tenant may stand in no reply to the other. */
    protected Strangers strangers(String stranger, String reader) {
        return Strangers.of(tenant(stranger), tenant(reader), DATABASE.superuser());
    }

    /** Somebody who works for a new reseller. */
    private HttpUser staff(String code) {
        var operator = asOperator();
        var reseller = operator.post("/api/reseller/resellers", Map.of("name", code))
                .expect(201)
                .at("/id");
        var url = operator.post("/api/reseller/resellers/" + reseller + "/staff", Map.of("login", code))
                .expect(201)
                .at("/url");
        visitor()
                .withCsrf()
                .post("/api/session/link", Map.of("token", url.substring(url.indexOf('=') + 1), "password", PASSWORD))
                .expect(200);
        return visitor().signIn("", code, PASSWORD);
    }
}

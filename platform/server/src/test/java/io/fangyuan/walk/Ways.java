package io.fangyuan.walk;

import io.fangyuan.testing.HttpUser;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** How those come in who have no right to what they ask a tenant for. */
record Ways(Belongings ours, Belongings others, Supplier<HttpUser> visitors, HttpUser operator) {

    /** Runs {@code work} with who it is that sends a request. */
    void as(Intruder intruder, Consumer<Function<Request, HttpUser>> work) {
        switch (intruder) {
            case WITHOUT_SESSION -> work.accept(_ -> visitors.get().withCsrf());
            case WITHOUT_CSRF_TOKEN ->
                work.accept(request -> ours.caller(request).with("X-CSRF-Token", "guessed"));
            case OF_ANOTHER_TENANT ->
                work.accept(request -> others.caller(request).with("X-Tenant", ours.code()));
            case OF_THE_OTHER_KIND ->
                work.accept(request -> Belongings.isForStaff(request) ? ours.newSession() : ours.staff());
            case WITHOUT_RIGHTS -> {
                var person = ours.newcomer(ours.roleWithoutRights());
                work.accept(_ -> person.user());
            }
            case WHO_WAS_DISABLED -> disabled(work);
            case OF_A_SUSPENDED_TENANT -> suspended(work);
        }
    }

    private void disabled(Consumer<Function<Request, HttpUser>> work) {
        var person = ours.newcomer("administration");
        person.user().get("/api/users").expect(200);
        ours.admin().patch("/api/users/" + person.id(), Map.of("active", false)).expect(200);
        work.accept(_ -> person.user());
    }

    private void suspended(Consumer<Function<Request, HttpUser>> work) {
        String tenant = "/api/reseller/tenants/" + ours.code();
        var signedIn = ours.newSession();
        operator.patch(tenant, Map.of("state", "suspended")).expect(200);
        try {
            work.accept(_ -> signedIn);
        } finally {
            operator.patch(tenant, Map.of("state", "active")).expect(200);
        }
    }

    /** What somebody must not be told: of those who belong to the tenant what is in its records, of others all. */
    Strangers hiddenFrom(Intruder intruder, Strangers all) {
        return switch (intruder) {
            case WITHOUT_RIGHTS, WITHOUT_CSRF_TOKEN -> new Strangers(ours.code(), Set.of(Belongings.AMOUNT), Set.of());
            default -> all;
        };
    }
}

package io.fangyuan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.StatementWatch;
import io.fangyuan.testing.StatementWatch.Sent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every statement that reaches a tenant's tables is bound to the tenant of the request, and says so itself as well. */
@TestInstance(Lifecycle.PER_CLASS)
class BoundStatementsTest extends WalkTest {
    private static final Logger LOG = LoggerFactory.getLogger(BoundStatementsTest.class);
    private static final String OURS = "acmexzqd";
    private static final Pattern CELL = Pattern.compile("\\bcell_\\w+\\.");
    private static final Pattern BINDS = Pattern.compile(
            "^select (?:set_config\\('app.tenant_id', \\?, true\\)|cell_\\w+\\.begin_(?:write|exclusive)\\(\\?)");

    /** Of all tenants at once, and what they tell is a number or an id of tenants: see the migrations they come from. */
    private static final List<String> OF_ALL_TENANTS =
            List.of(".tenants_with_work(", ".active_users(", ".forget_notifications(");

    @Autowired
    private DataSource connections;

    private Belongings ours;

    @BeforeAll
    void aTenantHasSomethingOfEveryKind() {
        ours = belongings(OURS);
    }

    @Test
    void everyStatementOfAWalkIsBoundToItsTenant() {
        areBound(requests.stream().filter(request -> !Belongings.isForStaff(request)), ours::caller);
    }

    @Test
    void soIsEveryStatementForAProgram() {
        var program = ours.program();

        areBound(
                requests.stream()
                        .filter(request -> !Belongings.isForStaff(request) && !Belongings.isForSession(request)),
                _ -> program);
    }

    @Test
    void soAreThoseWithWhichAProgramIsMadeAndSignsIn() {
        assertThat(ofTenants(during(ours::newProgram)))
                .isNotEmpty()
                .allSatisfy(each -> isBound(each, Set.of(idOf(OURS))));
    }

    private void areBound(Stream<Request> walk, Function<Request, HttpUser> caller) {
        List<Request.Filled> filled =
                walk.map(request -> request.fill(ours.things()::get)).toList();

        List<Sent> sent = during(() -> filled.forEach(each -> Sender.send(caller.apply(each.request()), each)));

        List<Sent> ofTenants = ofTenants(sent);
        LOG.info("{} statements, {} of them on tables of a tenant", sent.size(), ofTenants.size());
        assertThat(ofTenants).hasSizeGreaterThan(filled.size()).allSatisfy(each -> isBound(each, Set.of(idOf(OURS))));
    }

    @Test
    void everyStatementForTheStaffOfResellersIsBoundToATenantThatTheRequestNames() {
        List<Sent> all = new ArrayList<>();
        for (HttpUser member : List.of(ours.staff(), asOperator())) {
            for (Request request : requests) {
                if (Belongings.isForStaff(request)) {
                    all.addAll(ofTenants(sentFor(member, request)));
                }
            }
        }
        LOG.info("{} statements on tables of tenants by the staff of resellers", all.size());
        assertThat(all).hasSizeGreaterThan(2);
    }

    private List<Sent> sentFor(HttpUser member, Request request) {
        var things = ours.things();
        var filled = request.fill(things::get);
        List<Sent> sent = during(() -> assertThat(Sender.send(member, filled).status())
                .as(filled.toString())
                .isBetween(200, 299));
        Set<String> named = Stream.of("company", request.operation().isSafe() ? "" : "newCode")
                .filter(request.places()::contains)
                .map(place -> idOf(things.get(place)))
                .collect(Collectors.toSet());
        assertThat(ofTenants(sent)).as(filled.toString()).allSatisfy(each -> isBound(each, named));
        return sent;
    }

    private List<Sent> during(Runnable work) {
        return ((StatementWatch) connections).during(work);
    }

    private static List<Sent> ofTenants(List<Sent> sent) {
        return sent.stream()
                .filter(each -> CELL.matcher(each.sql()).find())
                .filter(each -> OF_ALL_TENANTS.stream().noneMatch(each.sql()::contains))
                .toList();
    }

    private String idOf(String code) {
        return tenant(code).id().toString();
    }

    private static void isBound(Sent statement, Set<String> tenants) {
        Sent first = Stream.concat(statement.transaction().stream(), Stream.of(statement))
                .filter(each -> BINDS.matcher(each.sql()).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("bound to no tenant: " + statement.sql()));
        String bound = first.binds().getFirst().toString();
        assertThat(tenants).as(statement.sql()).contains(bound);
        Arrays.stream(statement.sql().split("; "))
                .filter(part ->
                        CELL.matcher(part).find() && !BINDS.matcher(part).find())
                .forEach(part -> assertThat(part).contains("tenant_id"));
        assertThat(statement.binds().stream().map(Object::toString))
                .as(statement.sql())
                .contains(bound);
    }
}

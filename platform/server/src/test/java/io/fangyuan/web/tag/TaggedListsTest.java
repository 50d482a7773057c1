package io.fangyuan.web.tag;

import static io.fangyuan.web.tag.TagCalls.change;
import static io.fangyuan.web.tag.TagCalls.tag;
import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list shows the records that carry a tag, among those that it would show anyway. */
class TaggedListsTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";

    private HttpUser admin;
    private HttpUser zhou;
    private HttpUser sun;

    @BeforeEach
    void people() {
        var code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        sun = signIn(code, "sun");
    }

    @Test
    void aListIsNarrowedToWhatCarriesTheTag() {
        var meeting = tag(zhou, "周一例会", true);
        put(zhou, meeting, customer(zhou, "甲"), customer(zhou, "乙"));
        customer(zhou, "丙");

        assertThat(listed(zhou, "tags=" + meeting)).containsExactlyInAnyOrder("甲", "乙");
        assertThat(listed(zhou, "tags=" + meeting + "&search=甲")).containsExactly("甲");
        assertThat(zhou.get(CUSTOMERS + "?count=true&tags=" + meeting)
                        .expect(200)
                        .at("/count/value"))
                .isEqualTo("2");
    }

    @Test
    void ofSeveralTagsARecordCarriesAll() {
        var meeting = tag(zhou, "周一例会", true);
        var east = tag(zhou, "华东", true);
        var both = customer(zhou, "甲");
        put(zhou, meeting, both, customer(zhou, "乙"));
        put(zhou, east, both);

        assertThat(listed(zhou, "tags=" + meeting + "," + east)).containsExactly("甲");
    }

    @Test
    void itOpensNoRecordThatTheViewerMayNotRead() {
        var meeting = tag(admin, "周一例会", true);
        put(admin, meeting, customer(zhou, "周敏的"), customer(sun, "孙浩的"));

        assertThat(listed(admin, "tags=" + meeting)).containsExactlyInAnyOrder("周敏的", "孙浩的");
        assertThat(listed(sun, "tags=" + meeting)).containsExactly("孙浩的");
    }

    @Test
    void aPersonalTagOfSomebodyElseIsOnNothing() {
        var own = tag(admin, "我的", false);
        put(admin, own, customer(zhou, "甲"));

        assertThat(listed(admin, "tags=" + own)).containsExactly("甲");
        assertThat(listed(zhou, "tags=" + own)).isEmpty();
        assertThat(listed(zhou, "tags=1")).isEmpty();
        zhou.get(CUSTOMERS + "?tags=x").expectProblem(400, "malformed_request");
    }

    @Test
    void countsStopAtAThousand() {
        var many = tag(admin, "很多", true);
        List<String> ids = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            int first = round * 200;
            var operations = IntStream.range(0, 200)
                    .mapToObj(i -> Map.of("op", "create", "values", Map.of("name", "客户" + (first + i))))
                    .toList();
            admin.post(CUSTOMERS + "/batch", Map.of("operations", operations))
                    .expect(200)
                    .json()
                    .path("results")
                    .forEach(result -> ids.add(result.at("/record/id").asString()));
        }
        put(admin, many, ids.toArray(String[]::new));

        assertThat(admin.get("/api/tags/counts").expect(200).at("/counts/" + many))
                .isEqualTo("1000");
        assertThat(admin.get("/api/tags/" + many + "/records").expect(200).at("/counts/0/count"))
                .isEqualTo("1000");
    }

    private static List<String> listed(HttpUser user, String query) {
        return user.get(CUSTOMERS + "?" + query).expect(200).records().stream()
                .map(record -> record.path("name").asString())
                .toList();
    }

    private static String customer(HttpUser user, String name) {
        return user.post(CUSTOMERS, Map.of("values", Map.of("name", name)))
                .expect(201)
                .at("/id");
    }

    private static Reply put(HttpUser user, String tag, String... customers) {
        var add = Stream.of(customers)
                .map(customer -> Map.of("tag", tag, "object", "customer", "record", customer))
                .toList();
        return change(user, add, List.of()).expect(200);
    }
}

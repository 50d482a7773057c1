package io.fangyuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem that says what is wrong and nothing of our insides. */
class ProblemsTest extends ServerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "\"text\"", "{\"login\": }", "{\"login\":\"a\",\"login\":\"b\"}", "{} {}", "null"
            })
    void bodiesThatAreNotTheJsonAskedForAreMalformed(String body) {
        as("acme", "admin").post("/api/users", body).expectProblem(400, "malformed_request");
    }

    @Test
    void aMisspeltMemberIsPointedAt() {
        as("acme", "admin")
                .post("/api/users", "{\"logn\": \"x\"}")
                .expectProblem(400, "malformed_request")
                .expectError("/logn", "malformed_json");
    }

    @Test
    void aMemberOfTheWrongTypeIsPointedAt() {
        as("acme", "admin")
                .post("/api/users", "{\"department\": \"sales\"}")
                .expectProblem(400, "malformed_request")
                .expectError("/department", "malformed_json");
    }

    @Test
    void aMemberThatMustBeThereIsPointedAtWhereItIsMissingOrNull() {
        var zhou = as("acme", "zhou");
        malformed(zhou.post("/api/taggings", "{\"add\":[null]}"), "/add/0");
        malformed(zhou.post("/api/taggings", "{\"add\":[{\"tag\":\"1\",\"record\":\"1\"}]}"), "/add/0/object");
        malformed(zhou.post("/api/taggings", "{\"add\":[{\"tag\":null}]}"), "/add/0/tag");
        malformed(zhou.post("/api/tags/1/merge", "{}"), "/into");
        malformed(zhou.post("/api/session/password", "{\"present\":null}"), "/present");
        malformed(as("acme", "admin").post("/api/draft/documents", "{\"documents\":[null]}"), "/documents/0");
        malformed(as("acme", "admin").post("/api/formula/test", "{\"object\":\"customer\"}"), "/formula");
    }

    private static void malformed(Reply reply, String pointer) {
        reply.expectProblem(400, "malformed_request").expectError(pointer, "malformed_json");
    }

    @Test
    void aBodyNestedWithoutEndIsMalformed() {
        as("acme", "admin").post("/api/users", "[".repeat(100_000)).expectProblem(400, "malformed_request");
    }

    @Test
    void anUnknownPathIsNotFound() {
        as("acme", "admin").get("/api/nothing").expectProblem(404, "not_found");
        visitor().get("/nothing").expectProblem(404, "not_found");
    }

    @Test
    void anIdThatIsNoneIsMalformed() {
        as("acme", "admin").get("/api/users/abc").expectProblem(400, "malformed_request");
        as("acme", "admin").get("/api/users/-1").expectProblem(400, "malformed_request");
        as("acme", "admin").get("/api/users/99999999999999999999").expectProblem(400, "malformed_request");
    }

    @Test
    void aMethodThatIsNotTakenIsNamedWithThoseThatAre() {
        var reply = as("acme", "admin").put("/api/users", "{}").expectProblem(405, "method_not_allowed");

        assertThat(reply.header("Allow")).contains("GET", "POST");
    }

    @Test
    void contentOfAnotherKindIsRefused() {
        as("acme", "admin").form("/api/users", "login=x").expectProblem(415, "unsupported_media_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "json", "multipart/form-data"})
    void contentThatIsNotSaidToBeOfOneKindIsRefused(String type) {
        as("acme", "admin")
                .send(as("acme", "admin")
                        .request("/api/users")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString("{}")))
                .expectProblem(415, "unsupported_media_type");
    }

    @Test
    void whateverFormatIsAskedForTheWorkIsDoneAndAnsweredInOurs() {
        as("acme", "zhou")
                .with("Accept", "text/html")
                .post("/api/objects/customer/records", Map.of("values", Map.of("name", "asked for as a page")))
                .expect(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/users/%00",
                "/api/%c0%af",
                "/api/a%2Fb",
                "/api/a%5Cb",
                "/api/objects/customer/records?search=%c0%af"
            })
    void anAddressThatIsNoneIsMalformed(String address) {
        as("acme", "admin").get(address).expectProblem(400, "malformed_request");
    }

    @Test
    void aPatchOfAnotherTypeIsPointedAt() {
        String department = as("acme", "admin")
                .post("/api/departments", Map.of("name", "To be changed"))
                .expect(201)
                .at("/id");

        malformed(as("acme", "admin").patch("/api/departments/" + department, "{\"head\":\"x\"}"), "/head");
        malformed(as("acme", "admin").patch("/api/departments/" + department, "{\"hat\":1}"), "/hat");
    }

    @Test
    void aPasswordThatIsNoTextIsWrong() {
        tenant("acme");
        visitor()
                .withCsrf()
                .post("/api/session", "{\"tenant\":\"acme\",\"login\":\"nobody\",\"password\":\"\\ud800\"}")
                .expectProblem(401, "wrong_credentials");
        as("acme", "chen")
                .post(
                        "/api/session/password",
                        "{\"present\":\"" + PASSWORD + "\",\"password\":\"half a character \\ud800\"}")
                .expectProblem(422, "invalid_request")
                .expectError("/password", "broken_character");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhetherAnnouncedOrNot() {
        var admin = as("acme", "admin");
        var body = "{\"name\":\"" + "x".repeat(9 << 20) + "\"}";

        admin.post("/api/users", body).expectProblem(413, "body_too_large");
        admin.send(admin.request("/api/users")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))))
                .expectProblem(413, "body_too_large");
    }

    /** A deadlock, a conflict of serializable transactions, a lock and a statement that took too long. */
    @Test
    void aSaveThatLosesARaceRunsAgain() {
        DATABASE.execute("""
                create sequence if not exists control.races;
                grant usage on control.races to fangyuan_app;
                create or replace function control.lose_once() returns trigger language plpgsql as $$
                begin
                  if nextval('control.races') %% 4 <> 0 then raise exception 'lost' using errcode = '40P01'; end if;
                  return new;
                end $$;
                create or replace trigger lose_once before insert on %s.rec
                for each row when (new.name = 'wins at last') execute function control.lose_once();
                """.formatted(tenant("acme").cell()));

        as("acme", "zhou")
                .post("/api/objects/customer/records", Map.of("values", Map.of("name", "wins at last")))
                .expect(201);
    }

    @Test
    void anOperationThatTheDatabaseGaveUpLeavesTheOthersOfItsBatchAlone() {
        giveUpWhereAsked();
        var operations = Stream.of("before", "give up 55P03", "after")
                .map(name -> Map.of("op", "create", "values", Map.of("name", name)))
                .toList();

        var reply = as("acme", "zhou")
                .post("/api/objects/customer/records/batch", Map.of("operations", operations))
                .expect(200);

        assertThat(reply.at("/results/0/status")).isEqualTo("201");
        assertThat(reply.at("/results/1/problem/code")).isEqualTo("unavailable");
        assertThat(reply.at("/results/2/status")).isEqualTo("201");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "55P03", "57014", "53300", "53100", "53200", "57P01", "57P03", "08006"})
    void whatTheDatabaseGaveUpMayBeSentAgain(String sqlState) {
        giveUpWhereAsked();

        var reply = as("acme", "zhou")
                .post("/api/objects/customer/records", Map.of("values", Map.of("name", "give up " + sqlState)))
                .expectProblem(503, "unavailable");

        assertThat(reply.header("Retry-After")).isEqualTo("1");
    }

    private void giveUpWhereAsked() {
        DATABASE.execute("""
                create or replace function control.give_up() returns trigger language plpgsql as $$
                begin
                  raise exception 'given up' using errcode = substr(new.name, 9);
                end $$;
                create or replace trigger give_up before insert on %s.rec
                for each row when (new.name like 'give up %%') execute function control.give_up();
                """.formatted(tenant("acme").cell()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83d"})
    void textThatCannotBeStoredIsMalformed(String escaped) {
        as("acme", "admin")
                .post("/api/departments", "{\"name\":\"East%s\"}".formatted(escaped))
                .expectProblem(400, "malformed_request")
                .expectError("", "broken_character");
    }

    @Test
    void aFilterForTextThatCannotBeStoredIsNone() {
        as("acme", "zhou")
                .get("/api/objects/customer/records?filter=name%20%3D%20%22a%00%22")
                .expectProblem(400, "invalid_filter");
    }

    @Test
    void sentencesComeInTheReadersLanguage() {
        var english = visitor().with("Accept-Language", "en-GB,en;q=0.8").get("/api/users");
        var chinese = visitor().with("Accept-Language", "fr, zh;q=0.5").get("/api/users");

        assertThat(english.at("/title")).isEqualTo("Please sign in.");
        assertThat(chinese.at("/title")).isEqualTo("请先登录。");
    }

    @Test
    void aCallersTraceIsKept() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var reply = visitor()
                .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/users");

        assertThat(reply.at("/traceId")).isEqualTo(trace);
        assertThat(reply.header("X-Trace-Id")).isEqualTo(trace);
    }
}

package io.fangyuan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Reply;
import io.fangyuan.walk.Members.Member;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * openapi.json says which members of a body must be there, and what their choices are called: a request without one of
 * those is refused for it, a request without another or with any of the choices is not.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RequiredMembersTest extends WalkTest {
    private static final Logger LOG = LoggerFactory.getLogger(RequiredMembersTest.class);
    private static final Set<Integer> NOT_AS_DESCRIBED = Set.of(400, 422);

    private final SoftAssertions softly = new SoftAssertions();
    private Belongings ours;

    @BeforeAll
    void aTenantHasSomethingOfEveryKind() {
        ours = belongings("acmexzqe");
    }

    @Test
    void whatMustBeThereAndOnlyThatIsMissed() {
        int walked = 0;
        for (Request request : requests) {
            for (Member member : members(request)) {
                leaveOut(request, member);
                walked++;
            }
        }
        LOG.info("{} members left out", walked);
        assertThat(walked).isGreaterThan(60);
        softly.assertAll();
    }

    @Test
    void everyChoiceIsTaken() {
        int choices = 0;
        for (Request request : requests) {
            for (Member member : members(request)) {
                for (JsonNode choice : member.schema().path("enum")) {
                    softly.assertThat(isRefusedFor(send(request, member.replacedBy(choice)), member))
                            .as("%s with %s at %s", request, choice, member.place())
                            .isFalse();
                    choices++;
                }
            }
        }
        assertThat(choices).isPositive();
        softly.assertAll();
    }

    private List<Member> members(Request request) {
        var operation = request.operation();
        if (!operation.reads("application/json")) {
            return List.of();
        }
        JsonNode body =
                JsonMapper.shared().readTree(request.fill(ours.things()::get).body());
        return new Members(operation.description()).in(operation.body(), body);
    }

    private void leaveOut(Request request, Member member) {
        Reply without = send(request, member.leftOut());
        softly.assertThat(isRefusedFor(without, member))
                .as("%s without %s: %s %s", request, member.place(), without.status(), without.text())
                .isEqualTo(member.required());
        if (member.required()) {
            Reply nothing = send(request, member.replacedBy(NullNode.instance));
            softly.assertThat(isRefusedFor(nothing, member))
                    .as("%s with null at %s: %s %s", request, member.place(), nothing.status(), nothing.text())
                    .isTrue();
        }
    }

    private Reply send(Request request, UnaryOperator<String> change) {
        ours.discardDraft();
        var filled = request.fill(ours.things()::get);
        String body = change.apply(filled.body());
        return Sender.send(
                ours.caller(request),
                new Request.Filled(request, filled.address(), filled.headers(), body, filled.values()));
    }

    private static boolean isRefusedFor(Reply reply, Member member) {
        return NOT_AS_DESCRIBED.contains(reply.status())
                && reply.json().path("errors").findValuesAsString("pointer").contains(member.place());
    }
}

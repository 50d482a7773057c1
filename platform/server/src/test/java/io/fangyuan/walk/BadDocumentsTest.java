package io.fangyuan.walk;

import io.fangyuan.metadata.Kind;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.TestSettings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Documents of every kind, as their schemas describe them and those of the template, whole and with one node replaced,
 * left out or added: the draft refuses them in words and stays as it was, or has exactly what was sent, and whatever it has
 * can be checked, and published or refused. {@code FANGYUAN_TEST_SEED} replays them.
 */
class BadDocumentsTest extends ServerTest {
    private static final Logger LOG = LoggerFactory.getLogger(BadDocumentsTest.class);
    private static final int DOCUMENTS = 300;
    private static final int DOCUMENTS_LONG = 20_000;
    private static final int PUBLISHED = 4;
    private static final Set<String> NAMES_OF_THE_PLATFORM = Set.of("system_document", "reserved_name");

    private final SoftAssertions softly = new SoftAssertions();
    private final Refusals refusals = Refusals.reportedTo(softly);
    private final Random random = new Random(TestSettings.seed());
    private final Map<Kind, Map<Integer, Integer>> statuses = new EnumMap<>(Kind.class);
    private HttpUser admin;
    private DocumentWords words;

    /** A document and where it is to stand. */
    private record Sent(Kind kind, String name, String body) {
        String address() {
            return kind.code() + "/" + name;
        }

        @Override
        public String toString() {
            return address() + " " + (body.length() > 2000 ? body.substring(0, 2000) + "…" : body);
        }
    }

    @Test
    void aDraftHasWhatWasSentOrStaysAsItWas() {
        admin = signIn(newTenant(), "admin");
        words = DocumentWords.of(admin);
        var templates = templates();
        int count = TestSettings.number("FANGYUAN_TEST_REQUESTS", TestSettings.isLong() ? DOCUMENTS_LONG : DOCUMENTS);
        for (int i = 0; i < count; i++) {
            var kind = Kind.values()[i % Kind.values().length];
            switch (random.nextInt(3)) {
                case 0 -> send(written(kind), true);
                case 1 -> send(spoilt(written(kind)), false);
                default ->
                    send(
                            spoilt(
                                    templates.get(kind).isEmpty()
                                            ? written(kind)
                                            : BadText.of(templates.get(kind), random)),
                            false);
            }
        }
        LOG.info("{} documents: {}", count, statuses);
        everyKindWasTaken();
        softly.assertAll();
    }

    private void everyKindWasTaken() {
        for (var kind : Kind.values()) {
            softly.assertThat(statuses.getOrDefault(kind, Map.of()))
                    .as(kind.code())
                    .containsKey(200);
        }
    }

    /** All of the sales template, by kind. */
    private Map<Kind, List<Sent>> templates() {
        Map<Kind, List<Sent>> documents = new EnumMap<>(Kind.class);
        for (var kind : Kind.values()) {
            JsonNode all =
                    admin.get("/api/metadata/" + kind.code()).expect(200).json().path("documents");
            documents.put(
                    kind,
                    all.valueStream()
                            .map(document -> new Sent(
                                    kind,
                                    document.path("name").asString(),
                                    document.path("body").toString()))
                            .toList());
        }
        return documents;
    }

    /** One that its schema describes, new or in place of one that is there. */
    private Sent written(Kind kind) {
        var own = words.known().getOrDefault(kind.code(), words.known().get("name"));
        String name = random.nextBoolean() ? "written" + random.nextInt(50) : BadText.of(own, random);
        String object = kind.belongsToObject() ? BadText.of(words.known().get("object"), random) + "." : "";
        return new Sent(
                kind,
                object + name,
                new DocumentWriter(random, words).of(kind.code()).toString());
    }

    private Sent spoilt(Sent good) {
        return new Sent(good.kind(), good.name(), new Spoiler(random).spoiltMember(good.body()));
    }

    private void send(Sent sent, boolean isOfItsForm) {
        boolean publish = random.nextInt(PUBLISHED) == 0;
        Reply reply = admin.put("/api/draft/" + sent.address() + "?publish=" + publish, sent.body());
        statuses.computeIfAbsent(sent.kind(), _ -> new TreeMap<>()).merge(reply.status(), 1, Integer::sum);
        if (reply.status() >= 400) {
            refusals.check(sent, reply);
            softly.assertThat(admin.get("/api/draft").expect(200).json().path("changes"))
                    .as(sent.toString())
                    .isEmpty();
            softly.assertThat(isOfItsForm && !publish && !isPlatforms(reply))
                    .as("%s is of its form: %s", sent, reply.text())
                    .isFalse();
            return;
        }
        softly.assertThat(admin.get("/api/metadata/" + sent.address()).json().path("body"))
                .as(sent.toString())
                .isEqualTo(reply.json().path("body"));
        canBeLookedAt(sent);
        admin.delete("/api/draft").expect(204);
    }

    /** Whether it was refused for its name alone. */
    private static boolean isPlatforms(Reply reply) {
        return NAMES_OF_THE_PLATFORM.containsAll(reply.json().path("errors").findValuesAsString("code"));
    }

    private void canBeLookedAt(Sent sent) {
        softly.assertThat(admin.post("/api/draft/check", "").status())
                .as("check of %s", sent)
                .isEqualTo(200);
        for (String read : List.of("/api/me", "/api/openapi.json", "/api/metadata/" + sent.address() + "/where-used")) {
            softly.assertThat(admin.get(read).status())
                    .as("%s after %s", read, sent)
                    .isEqualTo(200);
        }
        String object = sent.name().replaceFirst("\\..*", "");
        for (String read : List.of("records", "options", "prints")) {
            softly.assertThat(admin.get("/api/objects/" + object + "/" + read).status())
                    .as("%s of %s after %s", read, object, sent)
                    .isLessThan(500);
        }
    }
}

package io.fangyuan.walk;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Documents of every kind that has a schema, with one node of them replaced, left out or added: the draft refuses them in
 * words and stays as it was, or has exactly what was sent, and whatever it has can be checked, and published or refused.
 * {@code FANGYUAN_TEST_SEED} replays them.
 */
class BadDocumentsTest extends ServerTest {
    private static final Logger LOG = LoggerFactory.getLogger(BadDocumentsTest.class);
    private static final Path SCHEMAS = Path.of("../../schemas/metadata");
    private static final int DOCUMENTS = 250;
    private static final int DOCUMENTS_LONG = 20_000;
    private static final int PUBLISHED = 4;

    private final SoftAssertions softly = new SoftAssertions();
    private final Refusals refusals = Refusals.reportedTo(softly);
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    /** A document that is good. */
    private record Good(String address, JsonNode body) {}

    @Test
    void aDraftHasWhatWasSentOrStaysAsItWas() throws IOException {
        var random = new Random(TestSettings.seed());
        int count = TestSettings.number("FANGYUAN_TEST_REQUESTS", TestSettings.isLong() ? DOCUMENTS_LONG : DOCUMENTS);
        var admin = signIn(newTenant(), "admin");
        Map<String, List<Good>> documents = documents(admin);
        for (int i = 0; i < count; i++) {
            var kind = BadText.of(List.copyOf(documents.keySet()), random);
            var good = BadText.of(documents.get(kind), random);
            send(admin, good, new Spoiler(random).spoiltMember(good.body().toString()), random.nextInt(PUBLISHED) == 0);
        }
        LOG.info("{} documents of {} kinds: {}", count, documents.size(), statuses);
        softly.assertAll();
    }

    /** All of the sales template, by kind; pages, of which it has none, aside. */
    private static Map<String, List<Good>> documents(HttpUser admin) throws IOException {
        Map<String, List<Good>> documents = new TreeMap<>();
        try (var files = Files.list(SCHEMAS)) {
            files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                    .filter(kind -> !kind.equals("common"))
                    .sorted()
                    .forEach(kind -> {
                        List<Good> all = new ArrayList<>();
                        for (JsonNode document : admin.get("/api/metadata/" + kind)
                                .expect(200)
                                .json()
                                .path("documents")) {
                            String name = document.path("name").asString();
                            all.add(new Good(kind + "/" + name, document.path("body")));
                        }
                        if (!all.isEmpty()) {
                            documents.put(kind, all);
                        }
                    });
        }
        return documents;
    }

    private void send(HttpUser admin, Good good, String body, boolean publish) {
        String asked = good.address() + " " + (body.length() > 2000 ? body.substring(0, 2000) + "…" : body);
        Reply reply = admin.put("/api/draft/" + good.address() + "?publish=" + publish, body);
        statuses.merge(reply.status(), 1, Integer::sum);
        Reply draft = admin.get("/api/draft").expect(200);
        if (reply.status() >= 400) {
            refusals.check(asked, reply);
            softly.assertThat(draft.json().path("changes")).as(asked).isEmpty();
            return;
        }
        softly.assertThat(admin.get("/api/metadata/" + good.address()).json().path("body"))
                .as(asked)
                .isEqualTo(reply.json().path("body"));
        for (String read : List.of("/api/me", "/api/openapi.json")) {
            softly.assertThat(admin.get(read).status())
                    .as("%s after %s", read, asked)
                    .isEqualTo(200);
        }
        softly.assertThat(admin.post("/api/draft/check", "").status()).as(asked).isEqualTo(200);
        admin.delete("/api/draft").expect(204);
    }
}

package io.fangyuan.web.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.metadata.Kind;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MetadataEndpointsTest extends ServerTest {
    private static final String TAX = """
            {"label": {"zh-CN": "税号", "en": "Tax number"}, "type": "text", "options": {"maxLength": 20}}
            """;
    private static final String BROKEN_RULE = """
            {"label": {"en": "Tax"}, "condition": "ISBLANK(taxNumber)", "message": {"en": "Fill in the tax number."},
             "active": true}
            """;

    @Test
    void documentsTellWhereTheyComeFrom() {
        var reply = admin("acme").get("/api/metadata/object").expect(200);

        assertThat(reply.at("/documents/0/kind")).isEqualTo("object");
        assertThat(reply.text()).contains("\"name\":\"user\"", "\"origin\":\"system\"", "\"origin\":\"template\"");
    }

    @Test
    void aFieldIsSavedCheckedPublishedAndSeen() {
        var admin = admin(newTenant());

        var saved = admin.put("/api/draft/field/customer.tax", TAX).expect(200);
        assertThat(saved.at("/body/id")).isEqualTo("1000");
        assertThat(admin.get("/api/draft").expect(200).at("/changes/0/change")).isEqualTo("added");
        assertThat(admin.get("/api/metadata/field/customer.tax").expect(200).at("/draft"))
                .isEqualTo("added");
        assertThat(admin.post("/api/draft/check", "").expect(200).json().path("findings"))
                .isEmpty();

        var published =
                admin.post("/api/draft/publish", Map.of("message", "税号")).expect(200);

        assertThat(published.at("/release")).isEqualTo("2");
        assertThat(admin.get("/api/draft").expect(200).json().path("changes")).isEmpty();
        assertThat(admin.get("/api/releases").expect(200).at("/0/message")).isEqualTo("税号");
        assertThat(admin.get("/api/releases/2/diff").expect(200).at("/changes/0/name"))
                .isEqualTo("customer.tax");
        assertThat(admin.get("/api/draft").expect(200).header("X-Metadata-Release"))
                .isEqualTo("2");
    }

    @Test
    void oneStepSavesPublishAtOnceAndRollBackUndoesThem() {
        var admin = admin(newTenant());

        assertThat(admin.put("/api/draft/field/customer.tax?publish=true", TAX)
                        .expect(200)
                        .at("/release"))
                .isEqualTo("2");
        assertThat(admin.post("/api/releases/1/publish", Map.of()).expect(200).at("/release"))
                .isEqualTo("3");

        admin.get("/api/metadata/field/customer.tax").expect(404);
    }

    @Test
    void whatTheCheckRefusesIsSaidInTheReadersLanguage() {
        var admin = admin(newTenant());
        admin.put("/api/draft/validationRule/customer.tax", BROKEN_RULE).expect(200);

        var english = admin.with("Accept-Language", "en")
                .post("/api/draft/publish", Map.of())
                .expect(422);
        var chinese = admin.with("Accept-Language", "zh-CN")
                .post("/api/draft/check", "")
                .expect(200);

        english.expectProblem(422, "check_refused")
                .expectError("/validationRule/customer.tax/condition", "formula_unknown_field");
        assertThat(english.at("/errors/0/params/column")).isEqualTo("9");
        assertThat(english.at("/errors/0/message")).contains("no field “taxNumber”");
        assertThat(chinese.at("/findings/0/severity")).isEqualTo("ERROR");
        assertThat(chinese.at("/findings/0/message")).contains("没有字段“taxNumber”");
    }

    @Test
    void aBodyOfTheWrongFormIsRefusedWithItsPlaces() {
        admin("acme")
                .put("/api/draft/field/customer.tax", "{\"type\": \"text\"}")
                .expectProblem(422, "invalid_metadata")
                .expectError("/label", "required");
    }

    @Test
    void whoSawAnOlderBodyIsToldSo() {
        var admin = admin(newTenant());
        admin.put("/api/draft/field/customer.tax", TAX).expect(200);

        admin.with("If-Match", "\"0000\"")
                .put("/api/draft/field/customer.tax", TAX)
                .expect(409);
        admin.with("If-Match", "nonsense")
                .put("/api/draft/field/customer.tax", TAX)
                .expect(400);
    }

    @Test
    void documentsSavedTogetherAreRefusedWhenOneOfThemWasChangedMeanwhile() {
        var admin = admin(newTenant());
        var seen = admin.put("/api/draft/field/customer.tax", TAX).expect(200).at("/hash");
        var theirs = admin.put("/api/draft/field/customer.tax", TAX.replace("20", "30"))
                .expect(200)
                .at("/hash");

        admin.post("/api/draft/documents", together(seen)).expectProblem(409, "draft_changed");
        admin.post("/api/draft/documents?publish=true", together(seen)).expectProblem(409, "draft_changed");
        admin.post("/api/draft/documents", together("")).expectProblem(409, "draft_changed");

        admin.get("/api/metadata/field/customer.fax").expect(404);
        assertThat(admin.get("/api/metadata/field/customer.tax").expect(200).at("/body/options/maxLength"))
                .isEqualTo("30");

        admin.post("/api/draft/documents", together(theirs)).expect(200);
        admin.get("/api/metadata/field/customer.fax").expect(200);
    }

    @Test
    void whatTheTemplateDefinesIsSavedUnderTheHashItIsReadWith() {
        var admin = admin(newTenant());
        for (var kind : List.of("object", "field", "layout", "role", "app")) {
            var documents = new ArrayList<Map<String, Object>>();
            for (var one : admin.get("/api/metadata/" + kind).expect(200).json().path("documents")) {
                if (!one.path("origin").asString().equals("system")) {
                    documents.add(Map.of(
                            "kind",
                            kind,
                            "name",
                            one.path("name"),
                            "body",
                            one.path("body"),
                            "hash",
                            one.path("hash")));
                }
            }
            assertThat(documents).isNotEmpty();
            admin.post("/api/draft/documents", Map.of("documents", documents)).expect(200);
        }

        assertThat(admin.get("/api/draft").expect(200).json().path("changes")).isEmpty();
    }

    /** A new field, and another whose author saw the body with this hash. */
    private static String together(String seen) {
        return """
                {"documents": [{"kind": "field", "name": "customer.fax", "body": %s, "hash": ""},
                               {"kind": "field", "name": "customer.tax", "body": %s, "hash": "%s"}]}
                """.formatted(TAX, TAX, seen);
    }

    @Test
    void savingWhatIsPublishedChangesNothing() {
        var admin = admin(newTenant());
        for (var kind : Kind.values()) {
            admin.get("/api/metadata/" + kind.code())
                    .expect(200)
                    .json()
                    .path("documents")
                    .valueStream()
                    .filter(document -> document.path("origin").stringValue().equals("template"))
                    .limit(1)
                    .forEach(document -> savedAgain(admin, document));
        }
        var role = admin.get("/api/metadata/role/service").expect(200).json();

        assertThat(savedTogether(admin, role).at("/unchanged")).isEqualTo("true");
        ((ObjectNode) role.path("body")).putArray("apps").add("sales");
        assertThat(savedTogether(admin, role).at("/unchanged")).isEqualTo("false");
        assertThat(admin.get("/api/draft").expect(200).json().path("changes")).isEmpty();
        assertThat(admin.get("/api/releases").expect(200).at("/0/release")).isEqualTo("2");
    }

    private static void savedAgain(HttpUser admin, JsonNode document) {
        var name = "/api/draft/" + document.path("kind").stringValue() + "/"
                + document.path("name").stringValue();
        assertThat(admin.put(name, document.path("body")).expect(200).at("/unchanged"))
                .as(name)
                .isEqualTo("true");
        assertThat(admin.put(name + "?publish=true", document.path("body"))
                        .expect(200)
                        .at("/unchanged"))
                .as(name)
                .isEqualTo("true");
    }

    private static Reply savedTogether(HttpUser admin, JsonNode document) {
        var edit = Map.of("kind", "role", "name", document.path("name"), "body", document.path("body"));
        return admin.post("/api/draft/documents?publish=true", Map.of("documents", List.of(edit)))
                .expect(200);
    }

    @Test
    void theDraftIsDiscardedChangeByChangeOrWhole() {
        var admin = admin(newTenant());
        admin.put("/api/draft/field/customer.tax", TAX).expect(200);
        admin.put("/api/draft/field/customer.fax", TAX).expect(200);

        admin.post("/api/draft/field/customer.tax/discard", "").expect(204);
        assertThat(admin.get("/api/draft").expect(200).at("/changes/0/name")).isEqualTo("customer.fax");
        admin.delete("/api/draft").expect(204);
        assertThat(admin.get("/api/draft").expect(200).json().path("changes")).isEmpty();
    }

    @Test
    void removingShowsWhatUsesIt() {
        var admin = admin(newTenant());
        admin.delete("/api/draft/field/customer.mobile").expect(204);

        assertThat(admin.get("/api/metadata/field/customer.mobile").expect(200).at("/draft"))
                .isEqualTo("removed");
        assertThat(admin.get("/api/metadata/field/customer.level/where-used")
                        .expect(200)
                        .text())
                .contains("\"kind\":\"layout\"");
        admin.delete("/api/draft/field/customer.nothing").expect(404);
    }

    @Test
    void aFormulaIsCheckedWhileItIsTyped() {
        var admin = admin("acme");
        var good = admin.post("/api/formula/check", question("客户.信用额度 > 100000", "followUp", "rule"))
                .expect(200);
        var bad = admin.post("/api/formula/check", question("customer.credit >", "followUp", "rule"))
                .expect(200);

        assertThat(good.at("/ok")).isEqualTo("true");
        assertThat(good.at("/type")).isEqualTo("bool");
        assertThat(good.at("/normalized")).isEqualTo("customer.creditLimit > 100000");
        assertThat(good.at("/tree/node")).isEqualTo("comparison");
        assertThat(bad.at("/ok")).isEqualTo("false");
        assertThat(bad.at("/errors/0/column")).isNotEmpty();
        assertThat(bad.at("/errors/0/message")).doesNotContain("formula_", "{");
        admin.post("/api/formula/check", question("1 = 1", "nothing", "rule")).expect(404);
    }

    @Test
    void functionsAndFieldTypesAreListed() {
        var admin = admin("acme").with("Accept-Language", "zh-CN");

        assertThat(admin.get("/api/formula/functions").expect(200).text())
                .contains("\"signature\":\"ROUND(number, number)\"", "四舍五入");
        assertThat(admin.get("/api/field-types").expect(200).text()).contains("\"name\":\"currency\"", "\"schema\":");
    }

    @Test
    void onlyDesignersComeIn() {
        for (var path : List.of("/api/metadata/object", "/api/draft", "/api/releases", "/api/releases/1/diff")) {
            as("acme", salesperson()).get(path).expect(403);
            visitor().get(path).expect(401);
        }
        as("acme", salesperson()).put("/api/draft/field/customer.tax", TAX).expect(403);
        as("acme", salesperson())
                .post("/api/formula/check", question("1 = 1", "customer", "rule"))
                .expect(403);
    }

    @Test
    void kindsAndNamesThatAreNoneAreRefused() {
        var admin = admin("acme");

        admin.get("/api/metadata/spell").expect(404);
        admin.get("/api/metadata/field/customer").expect(404);
        admin.put("/api/draft/field/customer.Tax%20Number", TAX).expect(422);
        admin.put("/api/draft/field/user.tax", TAX).expect(422);
        admin.put("/api/draft/field/customer.tax", "[]").expect(400);
        admin.get("/api/releases/99/diff").expect(404);
    }

    private HttpUser admin(String tenant) {
        return as(tenant, "admin");
    }

    private static String salesperson() {
        return "zhou";
    }

    private static Map<String, String> question(String formula, String object, String context) {
        return Map.of("formula", formula, "object", object, "context", context);
    }
}

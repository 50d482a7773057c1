package io.fangyuan.web.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Buttons that open a new record filled in: ticked goods become the lines of an offer. */
class OpeningActionsTest extends ServerTest {
    private static final String GOODS = "/api/objects/good/records";
    private static final String OFFERS = "/api/objects/offer/records";

    private HttpUser admin;
    private HttpUser zhou;

    @BeforeEach
    void goodsAndOffers() {
        var code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        new Drawing(admin)
                .object("good", "商品")
                .field("good.price", "currency", Map.of())
                .field("good.cost", "currency", Map.of())
                .object("offer", "报价")
                .field("offer.note", "text", Map.of("maxLength", 80))
                .object("offerLine", "报价明细")
                .field("offerLine.offer", "lookup", owned())
                .field("offerLine.good", "lookup", Map.of("object", "good"))
                .field("offerLine.price", "currency", Map.of())
                .field("offerLine.cost", "currency", Map.of())
                .put("action/good.offer", offer())
                .open("good")
                .open("offer")
                .publish();
    }

    private static Map<String, Object> owned() {
        return Map.of("object", "offer", "relationName", "offerLines", "owned", true);
    }

    private static Map<String, Object> offer() {
        var values = Map.of("name", "name", "good", "$Record", "price", "price", "cost", "cost");
        var lines = Map.of("object", "offerLine", "values", values);
        return Map.of(
                "label", Map.of("zh-CN", "生成报价"),
                "places", List.of("list"),
                "open", Map.of("object", "offer", "values", Map.of("name", "name & \" 等\""), "lines", lines));
    }

    @Test
    void tickedRowsBecomeTheLinesOfANewRecordThatIsNotStored() {
        var goods = IntStream.range(0, 5)
                .mapToObj(i -> good(zhou, Map.of("name", "G" + i, "price", 10 + i)))
                .toList();

        var opened = press(goods.subList(1, 3)).expect(200);

        assertThat(opened.at("/open/object")).isEqualTo("offer");
        assertThat(opened.at("/open/values/name")).isEqualTo("G1 等");
        assertThat(opened.json().at("/open/values/offerLines")).hasSize(2);
        assertThat(opened.at("/open/values/offerLines/0/values/good/name")).isEqualTo("G1");
        assertThat(opened.at("/open/values/offerLines/1/values/price")).isEqualTo("12.00");
        assertThat(zhou.get(OFFERS).records()).isEmpty();
    }

    @Test
    void whatTheUserMayNotReadIsNotFilledIn() {
        var good = good(admin, Map.of("name", "G", "cost", 77));
        var hidden = Map.<String, Object>of(
                "create", true, "read", "all", "update", "all", "delete", "all", "fields", Map.of("cost", "hidden"));
        new Drawing(admin)
                .role("salesperson", "good", hidden)
                .role("salesManager", "good", hidden)
                .role("salesDirector", "good", hidden)
                .publish();

        var opened = press(List.of(good)).expect(200);

        assertThat(opened.text()).doesNotContain("77");
    }

    @Test
    void withoutTickedRowsThereIsNothingToDo() {
        press(List.of()).expectProblem(422, "invalid_request");
    }

    @Test
    void whoLaysOutAFormWithoutTheLinesThatAButtonFillsIsTold() {
        var basics = Map.of(
                "name",
                "basics",
                "label",
                Map.of("en", "Basics"),
                "columns",
                2,
                "items",
                List.of(Map.of("field", "name")));
        var layout = Map.of(
                "label", Map.of("en", "Offer"),
                "default", true,
                "assignments", List.of(),
                "facts", List.of(),
                "sections", List.of(basics),
                "related", List.of());
        new Drawing(admin).put("layout/offer.bare", layout);

        var told = admin.post("/api/draft/check", Map.of()).expect(200).json().at("/findings/0");

        assertThat(told.path("severity").asString()).isEqualTo("WARNING");
        assertThat(told.path("code").asString()).isEqualTo("filled_lines_not_shown");
        assertThat(told.path("name").asString()).isEqualTo("good.offer");
    }

    private String good(HttpUser user, Map<String, Object> values) {
        return user.post(GOODS, Map.of("values", values)).expect(201).at("/id");
    }

    private Reply press(List<String> goods) {
        return zhou.post("/api/objects/good/actions/offer", Map.of("ids", goods));
    }
}

package io.fangyuan.web.approval;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deals that need approval, and what people do with them over HTTP. */
final class Deals {
    static final String RECORDS = "/api/objects/deal/records";

    private Deals() {}

    /** The object with an amount, a note and lines; nothing published yet. */
    static Drawing draw(HttpUser admin) {
        return new Drawing(admin)
                .object("deal", "大单")
                .field("deal.amount", "currency", Map.of())
                .field("deal.note", "text", Map.of("maxLength", 80))
                .field("deal.referee", "lookup", Map.of("object", "user"))
                .object("dealLine", "大单明细")
                .field("dealLine.deal", "lookup", Map.of("object", "deal", "relationName", "dealLines", "owned", true))
                .field("dealLine.quantity", "number", Map.of())
                .open("deal");
    }

    /** The process of the deck: the manager always, the director from 10000 on. */
    static Map<String, Object> largeDeals() {
        return process(
                step("manager", Map.of("approvers", List.of(Map.of("role", "salesManager")), "mode", "any")),
                step(
                        "director",
                        Map.of(
                                "approvers",
                                List.of(Map.of("role", "salesDirector")),
                                "condition",
                                "amount >= 10000",
                                "otherwise",
                                "approve")));
    }

    @SafeVarargs
    static Map<String, Object> process(Map<String, Object>... steps) {
        return new HashMap<>(Map.of("label", Map.of("zh-CN", "大单审批"), "active", true, "steps", List.of(steps)));
    }

    static Map<String, Object> step(String name, Map<String, Object> more) {
        var step = new HashMap<String, Object>(
                Map.of("name", name, "label", Map.of("zh-CN", name), "mode", "all", "nobody", "refuse"));
        step.putAll(more);
        return step;
    }

    static String create(HttpUser who, String amount) {
        return who.post(RECORDS, Map.of("values", Map.of("name", "D-" + amount, "amount", amount)))
                .expect(201)
                .at("/id");
    }

    static Reply submit(HttpUser who, String deal) {
        return who.post(RECORDS + "/" + deal + "/approvals", Map.of("process", "large"));
    }

    /** The id of the round that was submitted. */
    static String submitted(HttpUser who, String deal) {
        return submit(who, deal).expect(201).at("/rounds/0/id");
    }

    static Reply decide(HttpUser who, String approval, String decision, String step) {
        return who.post(
                "/api/approvals/" + approval + "/decisions",
                Map.of("decision", decision, "step", step, "comment", decision + " by " + step));
    }

    static Reply page(HttpUser who, String deal) {
        return who.get(RECORDS + "/" + deal + "/approvals").expect(200);
    }

    /** The log of the latest round: event and step, and in brackets why nobody was asked. */
    static List<String> log(HttpUser who, String deal) {
        List<String> log = new ArrayList<>();
        page(who, deal)
                .json()
                .at("/rounds/0/log")
                .forEach(entry -> log.add((entry.path("event").asString() + " "
                                + entry.path("step").asString("")
                                + (entry.path("cause").isNull()
                                        ? ""
                                        : " [" + entry.path("cause").asString() + "]"))
                        .strip()));
        return log;
    }

    /** The names of the deals in one of the lists. */
    static List<String> box(HttpUser who, String box) {
        List<String> names = new ArrayList<>();
        who.get("/api/approvals?box=" + box)
                .expect(200)
                .json()
                .path("approvals")
                .forEach(each -> names.add(each.at("/record/name").asString("?")));
        return names;
    }
}

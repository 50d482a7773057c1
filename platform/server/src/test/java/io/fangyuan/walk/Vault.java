package io.fangyuan.walk;

import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Workbooks;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/**
 * What a tenant draws so that there is something of every kind to ask for. Every name, label and text has the tenant's word
 * in it.
 *
 * @param word lower-case letters that stand nowhere else
 */
record Vault(String word) {
    String object() {
        return word + "Vault";
    }

    String good() {
        return word + "Good";
    }

    String lines() {
        return word + "Lines";
    }

    String field() {
        return word + "Amount";
    }

    String named(String kind) {
        return word + kind;
    }

    /** Draws and publishes all of it. */
    void draw(HttpUser admin) {
        var drawing = new Drawing(admin);
        objects(drawing);
        drawing.put("role/" + named("Role"), roleWithoutRights())
                .put("recordType/" + in("Type"), Map.of("label", label("类型"), "active", true, "default", true))
                .put("listView/" + in("View"), view())
                .put("action/" + in("Press"), action())
                .put("approvalProcess/" + in("Process"), process())
                .put("page/" + in("Page"), page())
                .publish();
        drawing.put("printTemplate/" + in("Print"), Map.of("label", label("打印"), "file", take(admin, 0)))
                .publish();
    }

    private Map<String, Object> roleWithoutRights() {
        return Map.of("label", label("角色"), "apps", List.of(), "permissions", List.of(), "objects", Map.of());
    }

    private void objects(Drawing drawing) {
        drawing.object(good(), word + "货物")
                .object(object(), word + "金库")
                .field(object() + "." + field(), "currency", Map.of())
                .field(object() + ".partner", "lookup", Map.of("object", object()))
                .field(object() + ".keeper", "lookup", Map.of("object", "user"))
                .object(named("Line"), word + "明细")
                .field(
                        named("Line") + ".vault",
                        "lookup",
                        Map.of("object", object(), "relationName", lines(), "owned", true))
                .field(named("Line") + ".good", "lookup", Map.of("object", object()))
                .open(object())
                .open(good());
    }

    private String in(String kind) {
        return object() + "." + named(kind);
    }

    Map<String, Object> view() {
        return Map.of("label", label("视图"), "columns", List.of(Map.of("field", field())), "sort", List.of());
    }

    private Map<String, Object> action() {
        return Map.of(
                "label", label("按钮"),
                "places", List.of("record", "list"),
                "inputs", List.of(input("person", "user"), input("vault", object())),
                "effects", List.of(Map.of("do", "update", "values", Map.of("keeper", "$Input.person"))));
    }

    private Map<String, Object> input(String name, String object) {
        return Map.of("name", name, "label", label("输入"), "type", "lookup", "options", Map.of("object", object));
    }

    private Map<String, Object> process() {
        var step = Map.of(
                "name", named("Step"),
                "label", label("步骤"),
                "approvers", List.of(Map.of("chosen", true)),
                "mode", "any",
                "nobody", "refuse");
        return Map.of("label", label("审批"), "active", true, "repeatable", true, "steps", List.of(step));
    }

    private Map<String, Object> page() {
        return Map.of(
                "label",
                label("页面"),
                "place",
                "list",
                "roles",
                List.of("administration"),
                "html",
                "<!doctype html><p>" + word);
    }

    private Map<String, String> label(String text) {
        return Map.of("zh-CN", word + text, "en", word + " thing");
    }

    /** The sheet that records are printed on. */
    byte[] sheet(int number) {
        return Workbooks.of("S", Map.of("A1", word + number + " ${name}"));
    }

    /** Hands in a workbook; answers what it is called by. */
    String take(HttpUser admin, int number) {
        return admin.send(admin.request("/api/print-templates/" + object() + "/files")
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(sheet(number))))
                .expect(200)
                .at("/hash");
    }
}

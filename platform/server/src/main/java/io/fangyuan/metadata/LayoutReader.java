package io.fangyuan.metadata;

import io.fangyuan.formula.Options;

/** Reads layouts; a condition that does not compile errs on the side of showing the field and keeping it read-only. */
final class LayoutReader {
    private final FormulaReader formulas;

    /** Its conditions are over the object of {@code formulas}. */
    LayoutReader(FormulaReader formulas) {
        this.formulas = formulas;
    }

    Layout read(Document document) {
        var body = new Body(document.body());
        return new Layout(
                document.key().shortName(),
                body.label("label"),
                body.flag("default"),
                body.list("assignments", LayoutReader::assignment),
                body.texts("facts"),
                body.list("sections", (pointer, section) -> section(document.key(), pointer, section)),
                body.list("lines", (pointer, lines) -> lineTable(document.key(), pointer, lines)),
                body.list("related", LayoutReader::related));
    }

    private Layout.LineTable lineTable(DocumentKey key, String pointer, Body body) {
        return new Layout.LineTable(
                body.text("relation"),
                body.label("label"),
                body.list("columns", (inner, column) -> lineColumn(key, pointer + inner, column)),
                body.texts("totals"));
    }

    private Layout.LineColumn lineColumn(DocumentKey key, String pointer, Body body) {
        return new Layout.LineColumn(
                body.text("field"),
                condition(key, pointer + "/required", body, "required", new Condition.Never()),
                condition(key, pointer + "/readOnly", body, "readOnly", new Condition.Always()),
                formulas.read(key, pointer + "/visible", body.optionalText("visible"), Options.rule()));
    }

    private static Layout.Assignment assignment(Body body) {
        return new Layout.Assignment(body.optionalText("role"), body.optionalText("recordType"));
    }

    private Layout.Section section(DocumentKey key, String pointer, Body body) {
        return new Layout.Section(
                body.text("name"),
                body.label("label"),
                body.number("columns", 1),
                formulas.read(key, pointer + "/visible", body.optionalText("visible"), Options.rule()),
                body.list("items", (inner, item) -> item(key, pointer + inner, item)));
    }

    private Layout.Item item(DocumentKey key, String pointer, Body body) {
        return new Layout.Item(
                body.text("field"),
                condition(key, pointer + "/required", body, "required", new Condition.Never()),
                condition(key, pointer + "/readOnly", body, "readOnly", new Condition.Always()),
                formulas.read(key, pointer + "/visible", body.optionalText("visible"), Options.rule()),
                body.number("span", 1));
    }

    private Condition condition(DocumentKey key, String pointer, Body body, String property, Condition whenBroken) {
        var source = body.optionalText(property);
        if (source.isEmpty()) {
            return body.flag(property) ? new Condition.Always() : new Condition.Never();
        }
        return formulas.read(key, pointer, source, Options.rule())
                .<Condition>map(Condition.When::new)
                .orElse(whenBroken);
    }

    private static Layout.RelatedList related(Body body) {
        return new Layout.RelatedList(
                body.text("object"), body.text("field"), body.label("label"), body.texts("columns"), body.sort("sort"));
    }
}

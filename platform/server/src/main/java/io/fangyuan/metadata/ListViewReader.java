package io.fangyuan.metadata;

import io.fangyuan.formula.Options;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads list views; one whose filter does not compile is not offered, since it would show too much. */
final class ListViewReader {
    private final FormulaReader formulas;

    /** Its filters are over the object of {@code formulas}. */
    ListViewReader(FormulaReader formulas) {
        this.formulas = formulas;
    }

    Optional<ListView> read(Document document) {
        var body = new Body(document.body());
        var source = body.optionalText("filter");
        var filter = formulas.read(document.key(), "/filter", source, Options.filter());
        if (source.isPresent() && filter.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ListView(
                document.key().shortName(),
                body.label("label"),
                filter,
                body.list("columns", ListViewReader::column),
                body.sort("sort"),
                body.has("calendar") ? Optional.of(calendar(new Body(body.node("calendar")))) : Optional.empty(),
                body.flag("default")));
    }

    private static ListView.Calendar calendar(Body body) {
        return new ListView.Calendar(
                body.text("start"), body.text("end"), body.optionalText("title"), body.optionalText("person"));
    }

    private static ListView.Column column(Body body) {
        var width = body.number("width", 0);
        return new ListView.Column(body.text("field"), width == 0 ? OptionalInt.empty() : OptionalInt.of(width));
    }
}

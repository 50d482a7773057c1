package io.fangyuan.web.viewer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.Relations;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the lines of one relation, with the columns the viewer may read.
 *
 * @param object whose records the lines are
 * @param field their look-up to the record
 * @param totals fields of the record that stand under the table
 */
record LinesReply(
        String relation, String object, String field, String label, List<Column> columns, List<String> totals) {

    /** Empty where there is no such relation (any more). */
    static Optional<LinesReply> of(Layout.LineTable table, ReadableObject readable) {
        return Relations.of(readable.viewer().snapshot())
                .lines(readable.type(), table.relation())
                .map(relation -> of(table, relation, readable));
    }

    private static LinesReply of(Layout.LineTable table, Relations.Pointer relation, ReadableObject readable) {
        var line = readable.of(relation.type());
        return new LinesReply(
                relation.name(),
                relation.type().name(),
                relation.lookup().name(),
                title(table, relation).in(readable.language()),
                table.columns().stream()
                        .filter(column -> line.has(column.field()))
                        .map(column -> Column.of(column, readable))
                        .toList(),
                table.totals().stream().filter(readable::has).toList());
    }

    private static Label title(Layout.LineTable table, Relations.Pointer relation) {
        if (!table.label().texts().isEmpty()) {
            return table.label();
        }
        Map<String, String> named = relation.relation().relationLabel();
        return named.isEmpty() ? relation.type().pluralLabel() : new Label(named);
    }

    /** A field of the lines; its conditions are about the record that they belong to. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Column(
            String field, ConditionReply required, ConditionReply readOnly, Optional<ConditionReply.When> visible) {

        static Column of(Layout.LineColumn column, ReadableObject readable) {
            return new Column(
                    column.field(),
                    ConditionReply.of(column.required(), readable),
                    ConditionReply.of(column.readOnly(), readable),
                    readable.condition(column.visible()));
        }
    }
}

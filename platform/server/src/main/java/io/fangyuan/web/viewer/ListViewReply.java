package io.fangyuan.web.viewer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fangyuan.formula.Formula;
import io.fangyuan.metadata.ListView;
import java.util.List;
import java.util.Optional;

/**
 * A list view that the viewer may use.
 *
 * @param isDefault whether the list begins with it
 * @param filter the text of its formula
 * @param calendar there where it is drawn as a calendar; who may not read when records begin and end sees a list
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ListViewReply(
        String name,
        String label,
        @JsonProperty("default") boolean isDefault,
        Optional<String> filter,
        List<Column> columns,
        List<SortReply> sort,
        Optional<Calendar> calendar) {

    static ListViewReply of(ListView view, ReadableObject readable) {
        return new ListViewReply(
                view.name(),
                view.label().in(readable.language()),
                view.isDefault(),
                view.filter().map(Formula::source),
                view.columns().stream()
                        .filter(column -> readable.has(column.field()))
                        .map(Column::of)
                        .toList(),
                readable.sort(view.sort()),
                view.calendar()
                        .filter(calendar -> readable.has(calendar.start()) && readable.has(calendar.end()))
                        .map(calendar -> Calendar.of(calendar, readable)));
    }

    /** @param width in pixels */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Column(String field, Optional<Integer> width) {

        static Column of(ListView.Column column) {
            var width = column.width();
            return new Column(column.field(), width.isPresent() ? Optional.of(width.getAsInt()) : Optional.empty());
        }
    }

    /** Names of the fields by which a record stands in a calendar. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Calendar(String start, String end, Optional<String> title, Optional<String> person) {

        static Calendar of(ListView.Calendar calendar, ReadableObject readable) {
            return new Calendar(
                    calendar.start(),
                    calendar.end(),
                    calendar.title().filter(readable::has),
                    calendar.person().filter(readable::has));
        }
    }
}

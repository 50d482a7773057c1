package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A named way to look at the records of an object.
 *
 * @param filter records for which it is true; empty = all the viewer may read
 * @param calendar how its records lie in time, for a view that is drawn as a calendar
 */
public record ListView(
        String name,
        Label label,
        Optional<Formula> filter,
        List<Column> columns,
        List<Sort> sort,
        Optional<Calendar> calendar,
        boolean isDefault) {
    public ListView {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /**
     * One column.
     *
     * @param width in pixels; empty = what the field asks for
     */
    public record Column(String field, OptionalInt width) {}

    /**
     * The fields by which a record stands in a calendar.
     *
     * @param start field of the first day or moment
     * @param end field of the last day, or of the moment at which it is over
     * @param title field of what is written on it; empty = the record's name
     * @param person field of the user whose time it takes; empty = nobody's
     */
    public record Calendar(String start, String end, Optional<String> title, Optional<String> person) {}
}

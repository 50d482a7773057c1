package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A named way to look at the records of an object.
 *
 * @param filter records for which it is true; empty = all the viewer may read
 */
public record ListView(
        String name, Label label, Optional<Formula> filter, List<Column> columns, List<Sort> sort, boolean isDefault) {
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
}

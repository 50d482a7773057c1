package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import java.util.List;
import java.util.Optional;

/**
 * How a record of an object is presented, and to whom.
 *
 * @param facts names of the few fields shown at the head of the record
 */
public record Layout(
        String name,
        Label label,
        boolean isDefault,
        List<Assignment> assignments,
        List<String> facts,
        List<Section> sections,
        List<LineTable> lines,
        List<RelatedList> related) {
    public Layout {
        assignments = List.copyOf(assignments);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
        related = List.copyOf(related);
    }

    /** Whom the layout is for: a primary role, a record type, both, or (both empty) anybody. */
    public record Assignment(Optional<String> role, Optional<String> recordType) {}

    /**
     * A titled block of fields.
     *
     * @param columns 1 to 3
     * @param visible shown only where true; empty = always
     */
    public record Section(String name, Label label, int columns, Optional<Formula> visible, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * A field in a section.
     *
     * @param visible shown only where true; empty = always
     * @param span columns it takes, 1 to 3
     */
    public record Item(String field, Condition required, Condition readOnly, Optional<Formula> visible, int span) {}

    /**
     * The lines of one relation, edited with the record.
     *
     * @param relation what this object calls the lines
     * @param label empty ({@link Label#NONE}) = the label of the relation, else the plural label of the lines' object
     * @param totals names of fields of the record that stand under the table
     */
    public record LineTable(String relation, Label label, List<LineColumn> columns, List<String> totals) {
        public LineTable {
            columns = List.copyOf(columns);
            totals = List.copyOf(totals);
        }
    }

    /**
     * A field of the lines. Its conditions are about the record that the lines belong to.
     *
     * @param visible shown only where true; empty = always
     */
    public record LineColumn(String field, Condition required, Condition readOnly, Optional<Formula> visible) {}

    /**
     * Records of another object that point here.
     *
     * @param field the look-up of {@code object} that points here
     * @param label empty ({@link Label#NONE}) = the plural label of the object
     */
    public record RelatedList(String object, String field, Label label, List<String> columns, List<Sort> sort) {
        public RelatedList {
            columns = List.copyOf(columns);
            sort = List.copyOf(sort);
        }
    }
}

package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the records of one object lie in a cell: which table holds them, which rows of it are theirs, and which column
 * holds which field.
 *
 * @param table the table's name inside the cell
 * @param condition what makes a row of the table a living record of this object, with {@code %s} for the alias
 */
record RecordTable(ObjectType type, String table, String condition, Map<String, Column> columns) {
    RecordTable {
        columns = Map.copyOf(columns);
    }

    /** The column of a field; a name that is no field is a problem of the caller. */
    Column column(String field) {
        Column column = columns.get(field);
        if (column == null) {
            throw new Problem(ProblemCode.NOT_FOUND, Map.of("kind", "field", "name", type.name() + "." + field));
        }
        return column;
    }

    /** The fields that are stored, in their declared order. */
    List<Field> fields() {
        return type.fields().stream().filter(Field::isStored).toList();
    }

    /** What a query may say of a row, as a list to select: asking for every slot costs more than the query itself. */
    String selected(String alias) {
        if (type.system()) {
            return alias + ".*";
        }
        Stream<String> always = Stream.of("tenant_id", "object_id", "id", "version", "record_type_id", "deleted_at");
        Stream<String> own = columns.values().stream().flatMap(column -> switch (column) {
            case Column.Plain(var name, var _) -> Stream.of(name);
            case Column.Overflow _ -> Stream.of("x");
            case Column.Computed _, Column.RecordTypeColumn _ -> Stream.<String>empty();
        });
        return Stream.concat(always, own)
                .distinct()
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", "));
    }

    /** {@code cell.table alias}. */
    String from(String cell, String alias) {
        return cell + "." + table + " " + alias;
    }

    /** The condition that picks this object's living records out of the table, without the tenant. */
    String living(String alias) {
        return condition.replace("%s", alias);
    }

    /** The column that holds a record's name. */
    Column name() {
        return column(type.nameField().name());
    }
}

package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How an update of {@code rec} under the alias {@code r} sets fields, wherever they lie. */
final class StoredValue {

    private StoredValue() {}

    /** {@code n1 = ?, x = …}: the fields as {@code record} holds them. */
    static Sql assignments(RecordTable table, List<Field> fields, ObjectRecord record) {
        var sql = new SqlBuilder();
        ObjectNode overflow = JsonMapper.shared().createObjectNode();
        String comma = "";
        for (Field field : fields) {
            switch (table.column(field.name())) {
                case Column.Plain(var name, var kind) -> {
                    sql.sql(comma + name + " = ")
                            .bind(ColumnValues.bind(record.value(field.name())))
                            .sql("::" + SlotFamily.of(kind).sqlType());
                    comma = ", ";
                }
                case Column.Overflow(var id, var _) ->
                    overflow.set(Integer.toString(id), StoredJson.write(record.value(field.name())));
                case Column.RecordTypeColumn _, Column.Computed _ ->
                    throw new IllegalArgumentException("not set by itself: " + field.name());
            }
        }
        if (!overflow.isEmpty()) {
            sql.sql(comma + "x = coalesce(r.x, '{}') || ")
                    .bind(new Jsonb(overflow.toString()))
                    .sql("::jsonb");
        }
        return sql.build();
    }
}

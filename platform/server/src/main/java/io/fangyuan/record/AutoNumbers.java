package io.fangyuan.record;

import io.fangyuan.fieldtype.AutoNumber;
import io.fangyuan.fieldtype.AutoNumberPattern;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.store.Query;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.value.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the numbers of new records. A number is drawn by itself before the save, so nobody waits and a save that fails
 * leaves a gap; a gapless number is drawn in the saving transaction, so saves of the object wait for each other.
 */
final class AutoNumbers {

    private AutoNumbers() {}

    /** The fields of an object that are numbered. */
    static List<Field> of(ObjectType type) {
        return type.fields().stream()
                .filter(field -> field.autoNumber().isPresent())
                .toList();
    }

    /** Whether a new record of this object must be saved in a transaction with its number. */
    static boolean anyGapless(ObjectType type) {
        return of(type).stream()
                .anyMatch(field -> field.autoNumber().orElseThrow().gapless());
    }

    /** The next number of every numbered field. */
    static Map<String, Value> draw(Viewer viewer, ObjectType type, SaveSession session) {
        Map<String, Value> drawn = new HashMap<>();
        of(type).forEach(field -> drawn.put(field.name(), Value.text(draw(viewer, type, field, session))));
        return drawn;
    }

    private static String draw(Viewer viewer, ObjectType type, Field field, SaveSession session) {
        AutoNumber options = field.autoNumber().orElseThrow();
        var pattern = AutoNumberPattern.parse(options.pattern());
        LocalDate day = LocalDate.ofInstant(viewer.now(), viewer.snapshot().zone());
        Sql next = next(viewer, type, field, pattern.period(day));
        long number = session.write(new Query<>(next, row -> row.getLong(1))).getFirst();
        return pattern.format(day, number);
    }

    private static Sql next(Viewer viewer, ObjectType type, Field field, String period) {
        return new SqlBuilder()
                .sql("insert into %s.seq as s (tenant_id, object_id, field_id, period, next_val)\nvalues ("
                        .formatted(viewer.binding().cell()))
                .bind(viewer.binding().tenant().value())
                .sql(", %d, %d, ".formatted(type.id(), field.id()))
                .bind(period)
                .sql(
                        ", 2)\non conflict (tenant_id, object_id, field_id, period) do update set next_val = s.next_val + 1")
                .sql("\nreturning next_val - 1")
                .build();
    }
}

package io.fangyuan.bench.site;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Multiplies the customers of a tenant inside the database, with all that belongs to them: entering half a million one by
 * one would take longer than everything else. Copies are older than the originals and have names and numbers of their own.
 */
public final class Copies {
    private static final int CUSTOMER = 100;
    private static final String SOURCES = """
            create temporary table source on commit drop as
            select id, least.least - 1000 * row_number() over (order by copy, id) as new_id, copy,
              row_number() over (order by copy, id) as nth
            from (select id from %1$s where %2$s) old, generate_series(1, :copies) copy,
              (select min(id) as least from %1$s where %2$s) least
            """;

    private Copies() {}

    /** In the platform's cells. */
    static void ofPlatform(Jdbi database, Slots slots, String code, int copies) {
        database.useTransaction(handle -> {
            var at = handle.createQuery("""
                            select t.tenant_id, c.schema_name from control.tenant t join control.cell c using (cell_id)
                            where t.code = :code
                            """)
                    .bind("code", code)
                    .map((row, _) -> new At(row.getInt(1), row.getString(2)))
                    .one();
            String which = "tenant_id = %d and object_id = %d".formatted(at.tenant(), CUSTOMER);
            sources(handle, at.cell() + ".rec", which, copies);
            records(handle, at, slots);
            copy(handle, at, "uniq", "value", "o.value || '-' || s.copy");
            copy(handle, at, "search", "", "");
            copy(handle, at, "hist", "", "");
        });
    }

    private record At(int tenant, String cell) {}

    private static void sources(Handle handle, String table, String which, int copies) {
        handle.createUpdate(SOURCES.formatted(table, which))
                .bind("copies", copies - 1)
                .execute();
    }

    private static void records(Handle handle, At at, Slots slots) {
        String number = slots.of(CUSTOMER, 2);
        String revenue = slots.of(CUSTOMER, 14);
        copy(handle, at.cell() + ".rec", "id", at.tenant(), column -> {
            if (column.equals(number)) {
                return "o.%s || '-' || s.copy".formatted(column);
            }
            if (column.equals(revenue)) {
                return "o.%s + s.nth %% 1000".formatted(column);
            }
            return switch (column) {
                case "id" -> "s.new_id";
                case "name" -> "o.name || '-' || s.copy";
                case "created_at", "updated_at" -> "o.%s - s.nth * interval '1 minute'".formatted(column);
                default -> "o." + column;
            };
        });
    }

    private static void copy(Handle handle, At at, String table, String changed, String expression) {
        copy(handle, at.cell() + "." + table, "rec_id", at.tenant(), column -> {
            if (column.equals("rec_id")) {
                return "s.new_id";
            }
            return column.equals(changed) ? expression : "o." + column;
        });
    }

    private static void copy(Handle handle, String table, String key, int tenant, Expressions expressions) {
        List<String> columns = columns(handle, table);
        handle.execute("insert into %s (%s) select %s from %s o join source s on s.id = o.%s where o.tenant_id = %d"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream().map(expressions::of).collect(Collectors.joining(", ")),
                        table,
                        key,
                        tenant));
    }

    private interface Expressions {
        String of(String column);
    }

    private static List<String> columns(Handle handle, String table) {
        return handle.createQuery("""
                        select attname from pg_attribute
                        where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
                          and attgenerated = '' and attidentity <> 'a'
                        """).bind("table", table).mapTo(String.class).list();
    }

    /** In the tables of the application written by hand. */
    static void ofHandwritten(Jdbi database, int tenant, int copies) {
        database.useTransaction(handle -> {
            sources(handle, "customer", "tenant_id = " + tenant, copies);
            copy(handle, "customer", "id", tenant, column -> switch (column) {
                case "id" -> "s.new_id";
                case "name", "number" -> "o.%s || '-' || s.copy".formatted(column);
                case "annual_revenue" -> "o.annual_revenue + s.nth % 1000";
                case "created_at", "updated_at" -> "o.%s - s.nth * interval '1 minute'".formatted(column);
                default -> "o." + column;
            });
            copy(
                    handle,
                    "customer_history",
                    "customer_id",
                    tenant,
                    column -> column.equals("customer_id") ? "s.new_id" : "o." + column);
        });
    }
}

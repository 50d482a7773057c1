package io.fangyuan.walk;

import io.fangyuan.tenancy.Tenant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What a tenant has in its cell, read past row-level security. */
final class Rows {
    /** Ids are long numbers; what is called by its content or at random is called by a long word of hexadecimal digits. */
    private static final Pattern ID = Pattern.compile("\\b(?:\\d{15,19}|[0-9a-f]{16,64})\\b");

    private final Jdbi jdbi;

    Rows(DataSource superuser) {
        jdbi = Jdbi.create(superuser);
    }

    /** All its rows, by table. */
    SortedMap<String, List<String>> of(Tenant tenant) {
        return jdbi.withHandle(handle -> {
            var rows = new TreeMap<String, List<String>>();
            tables(handle, tenant.cell()).forEach(table -> rows.put(table, rows(handle, tenant, table)));
            return rows;
        });
    }

    /** Another text whenever a transaction has written anything, anywhere. */
    String lastWrite() {
        return jdbi.withHandle(handle -> handle.createQuery("select pg_snapshot_xmax(pg_current_snapshot())::text")
                .mapTo(String.class)
                .one());
    }

    /** Another text whenever any of its rows is another, but for those of these tables. */
    String fingerprint(Tenant tenant, Set<String> except) {
        return jdbi.withHandle(handle -> {
            String all = tables(handle, tenant.cell()).stream()
                    .filter(table -> !except.contains(table))
                    .map(table -> "select '%2$s' || to_jsonb(t)::text as row from %1$s.%2$s t where tenant_id = %3$s"
                            .formatted(tenant.cell(), table, tenant.id()))
                    .collect(Collectors.joining(" union all "));
            return handle.createQuery("select md5(string_agg(row, '' order by row)) from (" + all + ") everything")
                    .mapTo(String.class)
                    .one();
        });
    }

    /** Every id that stands in its rows. */
    Set<String> ids(Tenant tenant) {
        Set<String> ids = new HashSet<>();
        of(tenant)
                .values()
                .forEach(rows ->
                        rows.forEach(row -> ID.matcher(row).results().forEach(match -> ids.add(match.group()))));
        return ids;
    }

    /** The ids that stand in a text. */
    static Set<String> idsIn(String text) {
        Set<String> ids = new HashSet<>();
        ID.matcher(text).results().forEach(match -> ids.add(match.group()));
        return ids;
    }

    private static List<String> tables(Handle handle, String cell) {
        return handle.createQuery("""
                        select table_name from information_schema.columns
                        where table_schema = :cell and column_name = 'tenant_id' order by table_name
                        """).bind("cell", cell).mapTo(String.class).list();
    }

    private static List<String> rows(Handle handle, Tenant tenant, String table) {
        return handle.createQuery("""
                        select to_jsonb(t)::text from %s.%s t where tenant_id = :tenant order by 1
                        """.formatted(tenant.cell(), table))
                .bind("tenant", tenant.id().value())
                .mapTo(String.class)
                .list();
    }
}

package io.fangyuan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.PlatformTestDatabase;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must hold for every table of a cell, those that are yet to come included; read from PostgreSQL's catalog. */
class CellShapeTest {
    private static final String TABLES = """
            with cell_table as (
              select c.oid, c.relname, c.relowner, c.relrowsecurity, c.relforcerowsecurity
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'cell_01' and c.relkind in ('r', 'p')
            )
            select t.relname from cell_table t where\s""";

    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    @Test
    void thereAreTables() {
        assertThat(tablesWhere("true")).contains("tenant", "release", "rec", "hist", "app_user", "outbox", "audit");
    }

    @Test
    void rowLevelSecurityIsForcedOnEveryTable() {
        assertThat(tablesWhere("not (t.relrowsecurity and t.relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void everyTableHasThePolicyForReadingAndWriting() {
        assertThat(tablesWhere("""
                        not exists (
                          select from pg_policy p
                          where p.polrelid = t.oid and p.polcmd = '*' and p.polroles = '{0}'
                            and pg_get_expr(p.polqual, t.oid) like '(tenant_id = %app.tenant_id%'
                            and pg_get_expr(p.polwithcheck, t.oid) like '(tenant_id = %app.tenant_id%')
                        """)).isEmpty();
    }

    @Test
    void everyTableBeginsWithTheTenant() {
        assertThat(tablesWhere("""
                        not exists (
                          select from pg_attribute a
                          where a.attrelid = t.oid and a.attnum = 1 and a.attname = 'tenant_id' and a.attnotnull)
                        """)).isEmpty();
    }

    @Test
    void everyPrimaryKeyBeginsWithTheTenant() {
        assertThat(tablesWhere("""
                        not exists (
                          select from pg_index i where i.indrelid = t.oid and i.indisprimary and i.indkey[0] = 1)
                        """)).isEmpty();
    }

    @Test
    void everyConstraintWasGivenItsName() {
        assertThat(tablesWhere("""
                        exists (
                          select from pg_constraint k
                          where k.conrelid = t.oid and k.conparentid = 0 and k.contype <> 'n'
                            and k.conname ~ '_(pkey|fkey|key|check)[0-9]*$')
                        """)).isEmpty();
    }

    @Test
    void everythingBelongsToTheOwner() {
        assertThat(tablesWhere("t.relowner <> 'fangyuan_owner'::regrole")).isEmpty();
    }

    @Test
    void aPoolIndexesItsFastSlotsAndADedicatedCellDoesNot() {
        Cell dedicated = db.cells().create(CellKind.DEDICATED);

        assertThat(indexes("cell_01")).contains("rec_t1", "rec_n2", "rec_d1", "rec_r8", "rec_owner");
        assertThat(indexes(dedicated.schema()))
                .contains("rec_r8", "rec_owner")
                .doesNotContain("rec_t1", "rec_n2", "rec_d1");
    }

    private static List<String> tablesWhere(String condition) {
        return list(TABLES + condition);
    }

    private static List<String> indexes(String cell) {
        return list("select indexname from pg_indexes where schemaname = '" + cell + "'");
    }

    private static List<String> list(String sql) {
        return Jdbi.create(db.superuser())
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}

package io.fangyuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.PlatformTestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TenantIsolationTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    private Tenant acme;
    private Tenant globex;
    private Binding atAcme;

    @BeforeEach
    void twoTenantsShareACell() {
        acme = db.tenant("acme");
        db.tenant("initech");
        globex = db.tenant("globex");
        atAcme = db.binding(acme);
        assertThat(globex.cell()).isEqualTo(acme.cell());
    }

    @Test
    void aFreshConnectionReachesNoTableOfACell() throws SQLException {
        try (HikariDataSource fresh = ConnectionPool.open(db.database(), 1)) {
            for (String sql : unboundStatements()) {
                assertThatThrownBy(() -> new PlatformDatabase(fresh).query(handle -> handle.execute(sql)))
                        .as(sql)
                        .isInstanceOf(UnboundStatement.class);
            }
        }
    }

    @Test
    void aConnectionThatWasBoundBeforeReachesNoTableOfACell() {
        try (HikariDataSource single = ConnectionPool.open(db.database(), 1)) {
            new TenantDatabase(single).read(atAcme, tenantIds(), row -> row.getInt(1));

            for (String sql : unboundStatements()) {
                assertThatThrownBy(() -> new PlatformDatabase(single).query(handle -> handle.execute(sql)))
                        .as(sql)
                        .isInstanceOf(UnboundStatement.class);
            }
        }
    }

    @Test
    void nothingStaysOnTheConnection() throws SQLException {
        try (HikariDataSource single = ConnectionPool.open(db.database(), 1)) {
            TenantDatabase tenants = new TenantDatabase(single);
            tenants.read(atAcme, tenantIds().planned(), row -> row.getInt(1));
            tenants.transaction(atAcme, transaction -> transaction.query(tenantIds(), row -> row.getInt(1)));
            tenants.bound(acme.id(), acme.cell(), transaction -> transaction.query(tenantIds(), row -> row.getInt(1)));
            assertThatThrownBy(() -> tenants.read(atAcme, Sql.of("select 1 / 0"), row -> row.getInt(1)))
                    .isInstanceOf(DatabaseFailure.class);

            try (Connection connection = single.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select current_setting('app.tenant_id'), current_setting('plan_cache_mode')")) {
                assertThat(connection.getAutoCommit()).isTrue();
                row.next();
                assertThat(row.getString(1)).isEmpty();
                assertThat(row.getString(2)).isEqualTo("auto");
            }
        }
    }

    @Test
    void aStatementWithoutTheTenantsIdSeesOnlyTheBoundTenant() {
        assertThat(db.tenants().read(atAcme, tenantIds(), row -> row.getInt(1)))
                .containsExactly(acme.id().value());
    }

    @Test
    void aStatementForAnotherTenantFindsNothing() {
        Sql foreign = Sql.of(
                "select 1 from " + acme.cell() + ".tenant where tenant_id = ?",
                globex.id().value());

        assertThat(db.tenants().read(atAcme, foreign, row -> row.getInt(1))).isEmpty();
    }

    @Test
    void anotherTenantsRowsCannotBeWritten() {
        Sql insert = Sql.of(
                "insert into " + acme.cell()
                        + ".department (tenant_id, id, name) values (?, 1, 'ours now') returning 1",
                globex.id().value());
        Sql update = Sql.of(
                "update " + acme.cell() + ".tenant set release_no = 9 where tenant_id = ? returning 1",
                globex.id().value());
        Sql giveAway = Sql.of("update " + acme.cell() + ".tenant set tenant_id = 99 returning 1");

        assertThatThrownBy(() -> db.tenants().write(atAcme, insert, row -> row.getInt(1)))
                .hasMessageContaining("row-level security");
        assertThat(db.tenants().write(atAcme, update, row -> row.getInt(1))).isEmpty();
        assertThatThrownBy(() -> db.tenants().write(atAcme, giveAway, row -> row.getInt(1)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void historyAndAuditCannotBeRewritten() {
        for (String table : List.of("hist", "audit", "release", "body")) {
            Sql update = Sql.of("update " + acme.cell() + "." + table + " set tenant_id = tenant_id returning 1");
            assertThatThrownBy(() -> db.tenants().write(atAcme, update, row -> row.getInt(1)))
                    .as(table)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theServersRoleChangesNoSchema() {
        for (String sql : List.of(
                "alter table cell_01.rec disable row level security",
                "drop policy tenant_isolation on cell_01.rec",
                "create table cell_01.more (id int)",
                "set role fangyuan_owner")) {
            assertThatThrownBy(() -> db.platform().query(handle -> handle.execute(sql)))
                    .as(sql)
                    .isInstanceOf(DatabaseFailure.class);
        }
    }

    @Test
    void whoDeliversLearnsForWhomThereIsWorkAndNoMore() {
        db.tenants()
                .write(
                        atAcme,
                        Sql.of(
                                "insert into " + acme.cell()
                                        + ".outbox (tenant_id, topic, payload) values (?, 'x', '{}')",
                                acme.id().value()),
                        row -> row.getInt(1));

        List<Integer> tenants = db.platform()
                .query(handle -> handle.createQuery("select " + acme.cell() + ".tenants_with_work(now())")
                        .mapTo(Integer.class)
                        .list());
        assertThat(tenants).containsExactly(acme.id().value());
    }

    private List<String> unboundStatements() {
        String cell = acme.cell();
        return List.of(
                "select * from " + cell + ".rec",
                "select * from " + cell + ".tenant where tenant_id = " + acme.id(),
                "insert into " + cell + ".seq (tenant_id, object_id, field_id, next_val) values (" + acme.id()
                        + ", 1, 1, 1)",
                "update " + cell + ".tenant set release_no = 2",
                "delete from " + cell + ".tenant");
    }

    private Sql tenantIds() {
        return Sql.of("select tenant_id from " + acme.cell() + ".tenant");
    }
}

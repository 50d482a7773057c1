package io.fangyuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.PlatformTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TenantDatabaseTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    @Test
    void aWriteIsReadBack() {
        Tenant acme = db.tenant("acme");
        Binding at = db.binding(acme);

        db.tenants()
                .write(
                        at,
                        Sql.of(
                                "insert into " + at.cell()
                                        + ".department (tenant_id, id, name) values (?, ?, ?) returning id",
                                acme.id().value(),
                                1L,
                                "销售部"),
                        row -> row.getLong(1));

        assertThat(db.tenants()
                        .read(at, Sql.of("select name from " + at.cell() + ".department"), row -> row.getString(1)))
                .containsExactly("销售部");
    }
}

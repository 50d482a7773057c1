package io.fangyuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.identity.Principal;
import io.fangyuan.identity.Viewer;
import io.fangyuan.identity.Viewers;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.tenant.TenantContext;
import io.fangyuan.testing.Drawing;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Only a viewer of whom a sharing rule hides something pays for the hiding. */
class MasksTest extends ServerTest {
    @Autowired
    private Viewers viewers;

    @Autowired
    private RecordTables tables;

    @Test
    void aStatementIsTheSameWhereNoRuleHidesAnything() {
        String code = newTenant();
        String without = statement(code, "zhou");

        share(code, Map.of("roles", List.of("service")));
        assertThat(statement(code, "zhou")).isEqualTo(without).doesNotContain("lateral");

        share(code, Map.of("everyone", true));
        assertThat(statement(code, "admin")).doesNotContain("lateral");
        assertThat(statement(code, "zhou")).contains("cross join lateral");
    }

    private void share(String code, Map<String, Object> with) {
        var rule = Map.of(
                "label",
                Map.of("zh-CN", "只见名称"),
                "with",
                with,
                "allows",
                "read",
                "fields",
                List.of("name"),
                "active",
                true);
        new Drawing(signIn(code, "admin"))
                .put("sharingRule/customer.names", rule)
                .publish();
    }

    /** The statement of a list with everything: a filter, an order, a search and labels. */
    private String statement(String code, String login) {
        var tenant = tenant(code);
        var user = RecordId.parse(signIn(code, login).get("/api/me").expect(200).at("/user/id"));
        var principal = new Principal.TenantUser(tenant.id(), user);
        return TenantContext.call(tenant.id(), () -> viewers.as(principal, tenant.locale(), this::statement));
    }

    private String statement(Viewer viewer) {
        ObjectType type = viewer.snapshot().object("customer");
        TenantTables ofTenant = tables.of(viewer);
        return SelectStatement.readable(viewer, ofTenant, ofTenant.of(type), type.fields())
                .where(Filters.parse(viewer, type, "level = \"A\" && parent.name <> \"\""))
                .orderBy(List.of(new Sort("level", false)))
                .search("机械")
                .page(50)
                .sql()
                .text();
    }
}

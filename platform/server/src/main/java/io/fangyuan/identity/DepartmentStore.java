package io.fangyuan.identity;

import static io.fangyuan.identity.Rows.bind;

import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import org.springframework.stereotype.Component;

/** The rows of departments. They are read with the whole org chart, see {@link OrgChartStore}. */
@Component
final class DepartmentStore {

    void insert(TenantTransaction tx, TenantId tenant, RecordId id, DepartmentDraft draft) {
        var sql = """
                insert into %s.department (tenant_id, id, name, parent_id, head_id, position)
                values (?, ?, ?, ?, ?, ?)
                """;
        tx.update(Sql.of(
                sql.formatted(tx.cell()),
                tenant.value(),
                id.value(),
                draft.name(),
                bind(draft.parent()),
                bind(draft.head()),
                draft.position()));
    }

    /** Whether the department was still at {@code version} and is changed now. */
    boolean update(TenantTransaction tx, TenantId tenant, RecordId id, int version, DepartmentDraft draft) {
        var sql = """
                update %s.department
                set version = version + 1, name = ?, parent_id = ?, head_id = ?, position = ?
                where tenant_id = ? and id = ? and version = ?
                """;
        int updated = tx.update(Sql.of(
                sql.formatted(tx.cell()),
                draft.name(),
                bind(draft.parent()),
                bind(draft.head()),
                draft.position(),
                tenant.value(),
                id.value(),
                version));
        return updated == 1;
    }

    void delete(TenantTransaction tx, TenantId tenant, RecordId id) {
        var sql = """
                delete from %s.department
                where tenant_id = ? and id = ?
                """;
        tx.update(Sql.of(sql.formatted(tx.cell()), tenant.value(), id.value()));
    }
}

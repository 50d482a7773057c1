package io.fangyuan.record;

import io.fangyuan.identity.DepartmentUse;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records that point at a department keep it. */
@Component
final class DepartmentPointers implements DepartmentUse {
    private static final String DEPARTMENT = "department";

    private final RecordTables tables;

    DepartmentPointers(RecordTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Violation> of(Viewer viewer, RecordId department, TenantTransaction tx) {
        List<Violation> violations = new ArrayList<>();
        for (ObjectType type : viewer.snapshot().objects()) {
            List<Field> lookups = type.system()
                    ? List.of()
                    : type.fields().stream()
                            .filter(field ->
                                    field.target().filter(DEPARTMENT::equals).isPresent())
                            .toList();
            long count = lookups.isEmpty() ? 0 : pointing(viewer, type, lookups, department, tx);
            if (count > 0) {
                var label = type.pluralLabel().in(viewer.locale());
                violations.add(Violation.of("", "still_referenced", Map.of("object", label, "count", count)));
            }
        }
        return violations;
    }

    private long pointing(
            Viewer viewer, ObjectType type, List<Field> lookups, RecordId department, TenantTransaction tx) {
        RecordTable table = tables.of(viewer).of(type);
        var sql = new SqlBuilder()
                .sql("select count(*) from " + table.from(tx.cell(), "r") + " where r.tenant_id = ")
                .bind(viewer.binding().tenant().value())
                .sql(" and " + table.living("r") + " and (false");
        lookups.forEach(field ->
                sql.sql(" or " + table.column(field.name()).sql("r") + " = ").bind(department.value()));
        return tx.query(sql.sql(")").build(), row -> row.getLong(1)).getFirst();
    }
}

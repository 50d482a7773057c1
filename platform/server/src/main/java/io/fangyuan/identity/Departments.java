package io.fangyuan.identity;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.IdSource;
import io.fangyuan.store.Sql;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The departments of a tenant, for those who may manage users. Changes run beside no other write of the tenant. */
@Component
public final class Departments {
    private static final int MAX_NAME = 80;

    private final TenantDatabase database;
    private final DepartmentStore store;
    private final List<DepartmentUse> uses;
    private final AuditLog audit;
    private final IdSource ids;

    Departments(
            TenantDatabase database,
            DepartmentStore store,
            ObjectProvider<DepartmentUse> uses,
            AuditLog audit,
            IdSource ids) {
        this.database = database;
        this.store = store;
        this.uses = uses.orderedStream().toList();
        this.audit = audit;
        this.ids = ids;
    }

    /** All departments in the order their siblings stand in; answers from the viewer's chart. */
    public Collection<Department> all(Viewer viewer) {
        viewer.require(Viewer.MANAGE_USERS);
        return viewer.org().departments();
    }

    /** One department. Throws NOT_FOUND. */
    public Department get(Viewer viewer, RecordId id) {
        viewer.require(Viewer.MANAGE_USERS);
        return viewer.org().department(id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** What the departments of a tenant are called, as the transaction sees them. */
    public static Set<String> names(TenantTransaction tx, TenantId tenant) {
        var sql = "select name from %s.department where tenant_id = ?".formatted(tx.cell());
        return Set.copyOf(tx.query(Sql.of(sql, tenant.value()), row -> row.getString(1)));
    }

    public RecordId create(Viewer viewer, DepartmentDraft draft) {
        viewer.require(Viewer.MANAGE_USERS);
        refuse(violations(viewer, draft));
        var id = new RecordId(ids.next());
        change(
                viewer,
                "department.created",
                id,
                draft,
                tx -> store.insert(tx, viewer.binding().tenant(), id, draft));
        return id;
    }

    /** Changes a department that is still at {@code before}'s version. Throws STALE_VERSION. */
    public void change(Viewer viewer, Department before, DepartmentDraft draft) {
        viewer.require(Viewer.MANAGE_USERS);
        var violations = violations(viewer, draft);
        draft.parent()
                .filter(viewer.org().departmentTree(before.id())::contains)
                .ifPresent(_ -> violations.add(Violation.of("/parent", "department_cycle", Map.of())));
        refuse(violations);
        change(viewer, "department.changed", before.id(), draft, tx -> {
            if (!store.update(tx, viewer.binding().tenant(), before.id(), before.version(), draft)) {
                throw new Problem(ProblemCode.STALE_VERSION);
            }
            if (!before.name().equals(draft.name())) {
                uses.forEach(use -> use.renamed(viewer, before, draft.name(), tx));
            }
        });
    }

    /** Deletes a department that has neither members nor departments below it, nor records that point at it. */
    public void delete(Viewer viewer, RecordId id) {
        var department = get(viewer, id);
        int members = viewer.org().membersOfTree(id).size();
        int below = viewer.org().departmentTree(id).size() - 1;
        if (members + below > 0) {
            refuse(List.of(Violation.of("", "department_in_use", Map.of("count", members + below))));
        }
        change(viewer, "department.deleted", id, draftOf(department), tx -> {
            refuse(uses.stream().flatMap(use -> use.of(viewer, id, tx).stream()).toList());
            store.delete(tx, viewer.binding().tenant(), id);
        });
    }

    private void change(
            Viewer viewer, String action, RecordId id, DepartmentDraft draft, Consumer<TenantTransaction> change) {
        database.exclusive(viewer.binding(), tx -> {
            change.accept(tx);
            audit.write(tx, viewer, action, "department:" + id, Map.of("name", draft.name()));
            AccessVersion.move(tx, viewer.binding().tenant());
            return id;
        });
    }

    private static DepartmentDraft draftOf(Department department) {
        return new DepartmentDraft(department.name(), department.parent(), department.head(), department.position());
    }

    private static List<Violation> violations(Viewer viewer, DepartmentDraft draft) {
        var violations = new ArrayList<Violation>();
        if (draft.name().isEmpty()) {
            violations.add(Violation.of("/name", "required", Map.of()));
        }
        if (draft.name().codePointCount(0, draft.name().length()) > MAX_NAME) {
            violations.add(Violation.of("/name", "too_long", Map.of("max", MAX_NAME)));
        }
        draft.parent()
                .filter(id -> viewer.org().department(id).isEmpty())
                .ifPresent(_ -> violations.add(Violation.of("/parent", "no_such_department", Map.of())));
        draft.head()
                .filter(id -> viewer.org().user(id).isEmpty())
                .ifPresent(_ -> violations.add(Violation.of("/head", "no_such_user", Map.of())));
        return violations;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of(), violations);
        }
    }
}

package io.fangyuan.identity;

import io.fangyuan.problem.Violation;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.List;

/** Knows what else speaks of a department besides the people in it. */
public interface DepartmentUse {

    /** What keeps the department from being deleted; {@code tx} runs beside no other write. */
    List<Violation> of(Viewer viewer, RecordId department, TenantTransaction tx);

    /** Carries a new name to where the old one stands, with the change itself. Throws INVALID_REQUEST where it cannot. */
    default void renamed(Viewer viewer, Department before, String name, TenantTransaction tx) {}
}

package io.fangyuan.identity;

import io.fangyuan.problem.Violation;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.List;

/** Knows what keeps a department from being deleted besides the people in it. */
public interface DepartmentUse {

    /** One violation for each kind of thing that points at the department; {@code tx} runs beside no other write. */
    List<Violation> of(Viewer viewer, RecordId department, TenantTransaction tx);
}

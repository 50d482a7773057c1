package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Set;

/** May forbid a change of a record that exists, such as while an approval holds it. */
public interface SaveGuard {

    /** Whether records of this object may be guarded; their saves then run in a transaction. */
    boolean guards(Viewer viewer, ObjectType type);

    /**
     * What it forbids of this change. Called once the record is locked, before anything is written.
     *
     * @param relations names of the relations of which lines change, come or go with it
     */
    List<Violation> violations(Viewer viewer, RecordId id, Change change, Set<String> relations, TenantTransaction tx);

    /** What forbids to delete the record. */
    List<Violation> deletion(Viewer viewer, ObjectType type, RecordId id, TenantTransaction tx);
}

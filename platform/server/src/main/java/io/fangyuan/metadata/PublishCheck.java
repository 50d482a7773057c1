package io.fangyuan.metadata;

import io.fangyuan.store.TenantTransaction;
import java.util.List;

/** Looks at what a publish would do to more than documents, such as the records that a new rule would refuse. */
public interface PublishCheck {

    /** What there is to say about going from {@code before} to {@code candidate}; reads through {@code tx} only. */
    List<Finding> check(Snapshot before, Snapshot candidate, TenantTransaction tx);
}

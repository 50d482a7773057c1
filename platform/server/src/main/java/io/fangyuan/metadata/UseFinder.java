package io.fangyuan.metadata;

import io.fangyuan.store.TenantTransaction;
import java.util.stream.Stream;

/** Finds what names documents from outside of their bodies, such as the cells of workbooks. */
public interface UseFinder {

    /** Every such place of the snapshot, with a pointer that tells people where it is; reads through {@code tx} only. */
    Stream<Reference> uses(Snapshot snapshot, TenantTransaction tx);
}

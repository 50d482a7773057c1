package io.fangyuan.web.event;

import io.fangyuan.identity.Principal;
import io.fangyuan.identity.Viewers;
import io.fangyuan.problem.Problem;
import io.fangyuan.record.RecordReader;
import io.fangyuan.tenant.TenantContext;
import org.springframework.stereotype.Component;

/** Says who may still read what their page shows: rights and records move while pages are open. */
@Component
final class Readers {
    private final Viewers viewers;
    private final RecordReader records;

    Readers(Viewers viewers, RecordReader records) {
        this.viewers = viewers;
        this.records = records;
    }

    /** Whether the record is there for who opened the page. */
    boolean mayRead(Principal.OfTenant principal, ShownRecord shown) {
        try {
            return TenantContext.call(
                    principal.tenant(),
                    () -> viewers.as(
                            principal,
                            null,
                            viewer -> viewer.snapshot()
                                    .findObject(shown.object())
                                    .flatMap(type -> records.find(viewer, type, shown.record()))
                                    .isPresent()));
        } catch (Problem _) {
            return false; // who may not even sign in reads nothing
        }
    }
}

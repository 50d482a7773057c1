package io.fangyuan.metadata;

import io.fangyuan.store.TenantTransaction;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Approval processes in any version that was ever published: what runs keeps the one it began with. */
@Component
public final class ApprovalProcesses {
    private final MetadataStore store;

    ApprovalProcesses(MetadataStore store) {
        this.store = store;
    }

    /** The hash of the version of the process that holds now. */
    public static String hash(Snapshot snapshot, ObjectType type, ApprovalProcess process) {
        return snapshot.manifest()
                .hash(key(type, process.name()))
                .orElseThrow(() -> new IllegalStateException("no document of " + process.name()));
    }

    /** The process in the version with this hash, its conditions understood by what the tenant defines now. */
    public ApprovalProcess version(
            Snapshot snapshot, ObjectType type, String process, String hash, TenantTransaction tx) {
        var now = type.approvalProcess(process)
                .filter(current -> hash(snapshot, type, current).equals(hash));
        return now.orElseGet(() -> {
            var document = store.bodies(tx, snapshot.tenant()).document(key(type, process), hash);
            var formulas = new FormulaReader(type.name(), snapshot.scope(), new ArrayList<>());
            return new ApprovalProcessReader(formulas).read(document);
        });
    }

    private static DocumentKey key(ObjectType type, String process) {
        return DocumentKey.of(Kind.APPROVAL_PROCESS, type.name(), process);
    }
}

package io.fangyuan.identity;

import io.fangyuan.value.RecordId;
import java.util.Optional;

/** A department as somebody wants it to be; not yet checked. */
public record DepartmentDraft(String name, Optional<RecordId> parent, Optional<RecordId> head, int position) {
    public DepartmentDraft {
        name = name.strip();
    }
}

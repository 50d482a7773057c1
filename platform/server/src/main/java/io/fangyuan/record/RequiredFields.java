package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.FieldRight;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import java.util.List;
import java.util.Map;

/** Fields that no record may leave blank. */
final class RequiredFields {

    private RequiredFields() {}

    /** A blank that an older record already has is only held against somebody who could fill it. */
    static List<Violation> violations(Viewer viewer, Change change) {
        return change.type().fields().stream()
                .filter(Field::required)
                .filter(Field::writable)
                .filter(field -> change.after(field.name()).isBlank())
                .filter(field -> change.isNew() || Access.right(viewer, change.type(), field) == FieldRight.EDIT)
                .map(field -> Violation.of("/values/" + field.name(), "required", Map.of()))
                .toList();
    }
}

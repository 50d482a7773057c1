package io.fangyuan.metadata;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The kinds of metadata document. The code names the kind in files, URLs, manifests and findings. */
public enum Kind {
    OBJECT("object", Owner.TENANT),
    FIELD("field", Owner.OBJECT),
    RECORD_TYPE("recordType", Owner.OBJECT),
    PICKLIST("picklist", Owner.TENANT),
    LAYOUT("layout", Owner.OBJECT),
    LIST_VIEW("listView", Owner.OBJECT),
    VALIDATION_RULE("validationRule", Owner.OBJECT),
    APPROVAL_PROCESS("approvalProcess", Owner.OBJECT),
    SHARING_RULE("sharingRule", Owner.OBJECT),
    AUTOMATION("automation", Owner.OBJECT),
    ACTION("action", Owner.OBJECT),
    PRINT_TEMPLATE("printTemplate", Owner.OBJECT),
    PAGE("page", Owner.OBJECT),
    ROLE("role", Owner.TENANT),
    APP("app", Owner.TENANT);

    private enum Owner {
        TENANT,
        OBJECT
    }

    private final String code;
    private final Owner owner;

    Kind(String code, Owner owner) {
        this.code = code;
        this.owner = owner;
    }

    /** Such as {@code recordType}. */
    public String code() {
        return code;
    }

    /** Whether documents of this kind belong to an object and are named {@code <object>.<name>}. */
    public boolean belongsToObject() {
        return owner == Owner.OBJECT;
    }

    /** The kind with this code. */
    public static Optional<Kind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The kind with this code; throws NOT_FOUND when there is none. */
    public static Kind of(String code) {
        return find(code).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("kind", code)));
    }

    @Override
    public String toString() {
        return code;
    }
}

package io.fangyuan.metadata;

import java.util.Arrays;
import java.util.Optional;

/** Whose records a right covers, from nobody's to everybody's. */
public enum DataScope {
    NONE("none"),
    OWN("own"),
    OWN_AND_SUBORDINATES("ownAndSubordinates"),
    DEPARTMENT_TREE("departmentTree"),
    ALL("all");

    private final String code;

    DataScope(String code) {
        this.code = code;
    }

    /** As it stands in a role document. */
    public String code() {
        return code;
    }

    static Optional<DataScope> find(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}

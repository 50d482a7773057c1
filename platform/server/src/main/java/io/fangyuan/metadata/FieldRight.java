package io.fangyuan.metadata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a role may do with a field; each includes the ones before it. */
public enum FieldRight {
    HIDDEN,
    READ,
    EDIT;

    /** As it stands in a role document. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FieldRight> find(String code) {
        return Arrays.stream(values())
                .filter(right -> right.code().equals(code))
                .findFirst();
    }
}

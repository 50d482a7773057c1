package io.fangyuan.metadata;

import java.util.List;

/**
 * What happens by itself whenever a record is saved, or deleted, in the same transaction.
 *
 * @param active whether it happens at all
 * @param occasion which saves it is about
 * @param position those of an object happen in this order, smallest first, and those of one position by name
 * @param condition for which saves it happens; it may ask what the record was before
 * @param effects at least one
 */
public record Automation(
        String name,
        Label label,
        boolean active,
        Occasion occasion,
        int position,
        Condition condition,
        List<Effect> effects) {
    public Automation {
        effects = List.copyOf(effects);
    }

    /** Which saves, or deletions. */
    public enum Occasion {
        CREATE("create"),
        UPDATE("update"),
        SAVE("createOrUpdate"),
        DELETE("delete");

        private final String code;

        Occasion(String code) {
            this.code = code;
        }

        /** As it stands in documents. */
        public String code() {
            return code;
        }

        /** Whether a save that creates a record, or one that changes it, is such an occasion. */
        public boolean includes(boolean isNew) {
            return switch (this) {
                case CREATE -> isNew;
                case UPDATE -> !isNew;
                case SAVE -> true;
                case DELETE -> false;
            };
        }
    }
}

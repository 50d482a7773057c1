package io.fangyuan.record;

import io.fangyuan.value.ValueKind;

/** Where a field's values lie: in a column of its own, in the overflow document {@code x}, or nowhere. */
sealed interface Column {

    ValueKind kind();

    /** The SQL expression that reads this column of the table called {@code alias}. */
    String sql(String alias);

    /** A real column. */
    record Plain(String name, ValueKind kind) implements Column {
        @Override
        public String sql(String alias) {
            return alias + "." + name;
        }
    }

    /** A key of the jsonb document {@code x}, for fields whose family of slots is used up. */
    record Overflow(int fieldId, ValueKind kind) implements Column {
        @Override
        public String sql(String alias) {
            String text = "(" + alias + ".x ->> '" + fieldId + "')";
            return switch (SlotFamily.of(kind)) {
                case TEXT -> text;
                case MANY ->
                    "(select array_agg(e order by n) from jsonb_array_elements_text(%s.x -> '%d') with ordinality j(e, n))"
                            .formatted(alias, fieldId);
                case REFERENCE, MOMENT, NUMBER, BOOL ->
                    text + "::" + SlotFamily.of(kind).sqlType();
            };
        }
    }

    /** No place at all: the value is computed from other fields when the record is read. */
    record Computed(ValueKind kind) implements Column {
        @Override
        public String sql(String alias) {
            throw new IllegalStateException("a value that is computed on reading has no column");
        }
    }

    /** The record type, kept as a number and spoken of by name. */
    record RecordTypeColumn(String caseWhens) implements Column {
        @Override
        public ValueKind kind() {
            return ValueKind.TEXT;
        }

        @Override
        public String sql(String alias) {
            return caseWhens.isEmpty() ? "null::text" : "case " + alias + ".record_type_id " + caseWhens + " end";
        }
    }
}

package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.FieldRight;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a caller wrote, read field by field: values of the fields it may write, and everything that is wrong with the
 * rest. A value that the record holds already is welcome on every field that may be read, so a caller can send back
 * what it was given.
 */
record Inputs(Map<String, Value> values, List<Violation> violations) {

    static Inputs read(Viewer viewer, ObjectRecord before, Map<String, JsonNode> json) {
        var reader = new Reader(viewer, before);
        json.forEach(reader::read);
        return new Inputs(Map.copyOf(reader.values), List.copyOf(reader.violations));
    }

    private static final class Reader {
        private final Viewer viewer;
        private final ObjectRecord before;
        private final ObjectType type;
        private final Map<String, Value> values = new HashMap<>();
        private final List<Violation> violations = new ArrayList<>();

        Reader(Viewer viewer, ObjectRecord before) {
            this.viewer = viewer;
            this.before = before;
            this.type = before.type();
        }

        void read(String name, JsonNode json) {
            Optional<Field> field = type.find(name).filter(found -> Access.mayRead(viewer, type, found));
            if (field.isEmpty()) {
                refuse(name, "unknown_field", Map.of("field", name));
                return;
            }
            try {
                accept(field.get(), field.get().read(json, choices(field.get())));
            } catch (InvalidValue e) {
                refuse(name, e.code(), e.params());
            }
        }

        private void accept(Field field, Value value) {
            if (value.equals(before.value(field.name()))) {
                return;
            }
            if (Access.right(viewer, type, field) != FieldRight.EDIT) {
                refuse(field.name(), "not_editable", Map.of("field", field.name()));
            } else if (field.name().equals(SystemFields.RECORD_TYPE) && !isRecordType(value)) {
                refuse(field.name(), "unknown_record_type", Map.of());
            } else {
                values.put(field.name(), value);
            }
        }

        private boolean isRecordType(Value value) {
            return value.isBlank()
                    || value instanceof Value.Text(var name)
                            && type.recordType(name)
                                    .filter(found -> found.active())
                                    .isPresent();
        }

        /** A retired choice may stay where it is but cannot be chosen anew. */
        private Choices choices(Field field) {
            return (picklist, value) -> viewer.snapshot()
                    .picklist(picklist)
                    .filter(found -> found.values().stream()
                            .anyMatch(choice -> choice.name().equals(value)
                                    && (choice.active() || holds(before.value(field.name()), value))))
                    .isPresent();
        }

        private static boolean holds(Value value, String choice) {
            return switch (value) {
                case Value.Text(var text) -> text.equals(choice);
                case Value.Many(var many) -> many.contains(new Value.Text(choice));
                case Value.Blank _,
                        Value.Number _,
                        Value.Bool _,
                        Value.Date _,
                        Value.DateTime _,
                        Value.Time _,
                        Value.Reference _ -> false;
            };
        }

        private void refuse(String field, String code, Map<String, Object> params) {
            violations.add(Violation.of("/values/" + field, code, params));
        }
    }
}

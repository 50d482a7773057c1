package io.fangyuan.automation;

import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.formula.Fields;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Action;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.record.RecordReader;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a user answered to what an action asks for, read and checked. */
final class Answers {
    private final Viewer viewer;
    private final RecordReader reader;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, Value> values = new HashMap<>();

    private Answers(Viewer viewer, RecordReader reader) {
        this.viewer = viewer;
        this.reader = reader;
    }

    /** The values of {@code $Input}. Throws INVALID_REQUEST with all that is wrong, pointers under {@code /inputs}. */
    static Fields read(Viewer viewer, RecordReader reader, Action action, Map<String, JsonNode> json) {
        var answers = new Answers(viewer, reader);
        action.inputs()
                .forEach(input -> answers.read(input, json.getOrDefault(input.name(), MissingNode.getInstance())));
        if (!answers.violations.isEmpty()) {
            throw new Problem(ProblemCode.INVALID_RECORD, Map.of(), answers.violations);
        }
        return path -> path.names().size() == 1 ? answers.values.getOrDefault(path.first(), Value.BLANK) : Value.BLANK;
    }

    private void read(Field input, JsonNode json) {
        try {
            Value value = input.read(json, viewer.snapshot().choices());
            if (value.isBlank() && input.required()) {
                refuse(input, "required", Map.of());
            } else if (value instanceof Value.Reference(var id) && !isThere(input, new RecordId(id))) {
                refuse(input, "no_such_record", Map.of("field", input.name()));
            }
            values.put(input.name(), value);
        } catch (InvalidValue e) {
            refuse(input, e.code(), e.params());
        }
    }

    /** Whether it is a record that the viewer may read; a user only if that user may sign in. */
    private boolean isThere(Field input, RecordId id) {
        Optional<ObjectType> type = input.target().flatMap(viewer.snapshot()::findObject);
        if (input.target().equals(Optional.of("user"))) {
            return viewer.org().user(id).filter(user -> user.active()).isPresent();
        }
        return type.flatMap(found -> reader.find(viewer, found, id)).isPresent();
    }

    private void refuse(Field input, String code, Map<String, Object> params) {
        violations.add(Violation.of("/inputs/" + input.name(), code, params));
    }
}

package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.IdSource;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Turns what callers ask for into trees of edits. A line that is saved by itself becomes a change of the record that it
 * belongs to, so that record's version and rights guard it.
 */
final class EditTrees {
    private final Viewer viewer;
    private final TenantTables tables;
    private final RecordWriter writer;
    private final LineReader lines;
    private final SaveSession session;

    EditTrees(Viewer viewer, TenantTables tables, RecordWriter writer, IdSource ids, SaveSession session) {
        this.viewer = viewer;
        this.tables = tables;
        this.writer = writer;
        this.lines = new LineReader(viewer, tables, ids, session);
        this.session = session;
    }

    /** The record as it is, with all its fields; FORBIDDEN unless the viewer may change it. */
    ObjectRecord before(ObjectType type, RecordId id) {
        FoundRecord found = writer.before(viewer, type, id, session);
        if (!found.mayUpdate()) {
            throw new Problem(ProblemCode.FORBIDDEN, Map.of("object", type.name()));
        }
        return found.record();
    }

    /** The record as the caller wants it, with the lines that the caller speaks of. */
    EditTree of(ObjectRecord before, Map<String, JsonNode> values) {
        return before.type().owned().map(lookup -> line(lookup, before, values)).orElseGet(() -> whole(before, values));
    }

    /** The record that the line belongs to, without the line. */
    EditTree without(ObjectRecord line) {
        Field lookup = line.type().owned().orElseThrow();
        ObjectRecord owner = owner(lookup, LineOwner.of(line));
        return new EditTree(
                Edit.of(viewer, "", owner, Map.of()),
                List.of(lines.without(relation(lookup, owner), owner, line.id())));
    }

    private EditTree whole(ObjectRecord before, Map<String, JsonNode> values) {
        Map<String, JsonNode> own = new HashMap<>(values);
        List<LineEdits> mentioned = new ArrayList<>();
        for (Relations.Pointer relation : Relations.of(viewer.snapshot()).lines(before.type())) {
            JsonNode list = own.remove(relation.name());
            if (list != null) {
                mentioned.add(lines.all(relation, before, list));
            }
        }
        return new EditTree(Edit.of(viewer, "", before, own), mentioned);
    }

    private EditTree line(Field lookup, ObjectRecord before, Map<String, JsonNode> values) {
        ObjectRecord owner = owner(lookup, before.isNew() ? LineOwner.of(lookup, values) : LineOwner.of(before));
        LineOwner.moved(lookup, owner, values).ifPresent(fault -> RecordSaver.refuse(List.of(fault)));
        return new EditTree(
                Edit.of(viewer, "/values/" + lookup.name(), owner, Map.of()),
                List.of(lines.with(relation(lookup, owner), owner, before, LineOwner.without(lookup, values))));
    }

    private ObjectRecord owner(Field lookup, Optional<RecordId> id) {
        ObjectType type = viewer.snapshot().object(lookup.target().orElseThrow());
        try {
            return before(type, id.orElseThrow(() -> invalid(lookup, "required")));
        } catch (Problem problem) {
            throw problem.code() == ProblemCode.NOT_FOUND ? invalid(lookup, "no_such_record") : problem;
        }
    }

    private static Problem invalid(Field lookup, String code) {
        return new Problem(
                ProblemCode.INVALID_RECORD,
                Map.of(),
                List.of(Violation.of("/values/" + lookup.name(), code, Map.of("field", lookup.name()))));
    }

    private Relations.Pointer relation(Field lookup, ObjectRecord owner) {
        return Relations.of(viewer.snapshot()).lines(owner.type()).stream()
                .filter(relation -> relation.lookup().equals(lookup))
                .findFirst()
                .orElseThrow();
    }
}

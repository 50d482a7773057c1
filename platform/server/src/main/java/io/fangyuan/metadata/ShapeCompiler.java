package io.fangyuan.metadata;

import io.fangyuan.fieldtype.FieldTypes;
import io.fangyuan.fieldtype.Relation;
import io.fangyuan.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiles an object document and its field documents as far as that is possible without formulas. */
final class ShapeCompiler {
    private final FieldTypes types;
    private final SystemFields systemFields;

    ShapeCompiler(FieldTypes types) {
        this.types = types;
        this.systemFields = new SystemFields(types);
    }

    Shape compile(Document object, List<Document> fields, boolean system) {
        var head = head(object, system);
        var broken = new ArrayList<Finding>();
        var compiled = new ArrayList<Field>();
        var defaults = new HashMap<String, String>();
        var ids = new HashSet<Integer>();
        for (var document : fields) {
            field(document, system, ids, broken).ifPresent(field -> {
                compiled.add(field);
                new Body(document.body())
                        .optionalText("default")
                        .ifPresent(source -> defaults.put(field.name(), source));
            });
        }
        compiled.sort(Comparator.comparing(Field::id));
        if (!system) {
            boolean isLine = compiled.stream()
                    .anyMatch(field -> field.relation().filter(Relation::owned).isPresent());
            compiled.addAll(systemFields.of(head.name()));
            if (isLine) {
                compiled.add(systemFields.position(head.name()));
            }
        }
        return Shape.of(head, compiled, defaults, broken);
    }

    private static ObjectType.Head head(Document document, boolean system) {
        var body = new Body(document.body());
        return new ObjectType.Head(
                body.number("id", 0),
                document.name(),
                body.label("label"),
                body.label("pluralLabel"),
                body.text("icon"),
                body.text("color"),
                system,
                body.text("nameField"));
    }

    private Optional<Field> field(Document document, boolean system, Set<Integer> ids, List<Finding> broken) {
        var key = document.key();
        var body = new Body(document.body());
        var id = body.number("id", 0);
        if (!system && SystemFields.NAMES.contains(key.shortName())) {
            broken.add(Finding.error(key, "", "reserved_name", Map.of("name", key.shortName())));
            return Optional.empty();
        }
        if (id <= 0 || !ids.add(id)) {
            broken.add(Finding.error(key, "/id", id <= 0 ? "id_missing" : "duplicate_id", Map.of("id", id)));
            return Optional.empty();
        }
        try {
            return Optional.of(field(key, body, system));
        } catch (Problem problem) {
            problem.violations()
                    .forEach(violation ->
                            broken.add(Finding.error(key, violation.pointer(), violation.code(), violation.params())));
            return Optional.empty();
        }
    }

    /** Throws INVALID_METADATA when there is no such type or it does not take these options. */
    private Field field(DocumentKey key, Body body, boolean system) {
        return new Field(
                body.number("id", 0),
                key.object(),
                key.shortName(),
                body.label("label"),
                types.configure(body.text("type"), body.node("options")),
                body.flag("required"),
                body.flag("unique"),
                body.flag("searchable"),
                system,
                Optional.empty(),
                Optional.empty(),
                body.label("help"),
                true);
    }
}

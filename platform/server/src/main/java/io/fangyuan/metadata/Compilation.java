package io.fangyuan.metadata;

import io.fangyuan.fieldtype.FieldTypes;
import io.fangyuan.formula.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One manifest on its way to definitions: first the shapes of all objects, then what formulas refer to them by. */
final class Compilation {
    private final Manifest manifest;
    private final SystemDocuments system;
    private final FieldTypes types;
    private final ShapeCompiler shapes;
    private final Interned interned;
    private final Bodies source;
    private final Map<String, Map<DocumentKey, String>> slices = new TreeMap<>();
    private final List<Finding> broken = new ArrayList<>();
    private @Nullable Bodies bodies;

    Compilation(Manifest manifest, SystemDocuments system, FieldTypes types, Interned interned, Bodies source) {
        this.manifest = manifest;
        this.system = system;
        this.types = types;
        this.shapes = new ShapeCompiler(types);
        this.interned = interned;
        this.source = source;
        manifest.with(system.overlay())
                .hashes()
                .forEach((key, hash) -> slices.computeIfAbsent(key.object(), _ -> new TreeMap<>())
                        .put(key, hash));
    }

    Definitions run() {
        var picklists = parts(Kind.PICKLIST, Picklist.class, DocumentReader::picklist);
        var roles = parts(Kind.ROLE, Role.class, DocumentReader::role);
        var apps = parts(Kind.APP, App.class, DocumentReader::app);
        var shapes = shapes();
        var scope = new SnapshotScope(shapes, picklists.stream().collect(Collectors.toMap(Picklist::name, it -> it)));
        var objects =
                shapes.values().stream().map(shape -> object(shape, scope)).toList();
        return Definitions.of(manifest, objects, picklists, roles, apps, scope, broken);
    }

    private <T> List<T> parts(Kind kind, Class<T> type, Function<Document, T> read) {
        return slices.getOrDefault("", Map.of()).entrySet().stream()
                .filter(part -> part.getKey().kind() == kind)
                .map(part -> interned.part(
                        type,
                        part.getKey(),
                        part.getValue(),
                        () -> read.apply(document(part.getKey(), part.getValue()))))
                .toList();
    }

    private Map<String, Shape> shapes() {
        var all = new TreeMap<String, Shape>();
        for (var object : slices.keySet()) {
            if (!object.isEmpty() && isWhole(object)) {
                var shape = interned.shape(slice(object, Kind.OBJECT, Kind.FIELD), () -> shape(object));
                if (isNamed(shape)) {
                    all.put(object, shape);
                }
                broken.addAll(shape.broken());
            }
        }
        return all;
    }

    /** Whether there is an object for the documents that belong to it. */
    private boolean isWhole(String object) {
        var key = new DocumentKey(Kind.OBJECT, object);
        var keys = slices.getOrDefault(object, Map.of()).keySet();
        if (keys.contains(key)) {
            return true;
        }
        keys.forEach(child ->
                broken.add(Finding.error(child, "", "unknown_reference", Map.of("kind", "object", "name", object))));
        return false;
    }

    private boolean isNamed(Shape shape) {
        var head = shape.head();
        if (head.id() > 0 && shape.words().named(head.nameField()).isPresent()) {
            return true;
        }
        var key = new DocumentKey(Kind.OBJECT, head.name());
        broken.add(
                head.id() > 0
                        ? Finding.error(
                                key,
                                "/nameField",
                                "unknown_reference",
                                Map.of("kind", "field", "name", head.nameField()))
                        : Finding.error(key, "/id", "id_missing", Map.of()));
        return false;
    }

    private Shape shape(String object) {
        var documents = documents(slice(object, Kind.OBJECT, Kind.FIELD));
        return shapes.compile(
                documents.getFirst(),
                documents.subList(1, documents.size()),
                system.has(documents.getFirst().key()));
    }

    private ObjectType object(Shape shape, SnapshotScope scope) {
        var slice = slice(shape.head().name(), Kind.values());
        var compiled = interned.object(slice, scope, tracing -> compile(shape, slice, tracing));
        broken.addAll(compiled.broken());
        return compiled.result();
    }

    private Interned.Compilation<ObjectType> compile(Shape shape, Manifest slice, Scope scope) {
        var compiler = new ObjectCompiler(shape, documents(slice), scope, types);
        return new Interned.Compilation<>(compiler.compile(), compiler.broken());
    }

    private Manifest slice(String object, Kind... kinds) {
        var wanted = List.of(kinds);
        var slice = new HashMap<>(slices.getOrDefault(object, Map.of()));
        slice.keySet().removeIf(key -> !wanted.contains(key.kind()));
        return Manifest.of(slice);
    }

    /** In the order of manifests, so that the object comes first. */
    private List<Document> documents(Manifest slice) {
        return slice.hashes().entrySet().stream()
                .map(part -> document(part.getKey(), part.getValue()))
                .toList();
    }

    private Document document(DocumentKey key, String hash) {
        return bodies().document(key, hash);
    }

    /** All bodies at once, when the first is needed: it is rarely the only one. */
    private Bodies bodies() {
        if (bodies == null) {
            var all = new HashMap<>(source.of(new HashSet<>(manifest.hashes().values())));
            all.putAll(system.bodies());
            bodies = Bodies.at(all);
        }
        return bodies;
    }
}

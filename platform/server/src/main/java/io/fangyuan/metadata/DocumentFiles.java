package io.fangyuan.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents kept as files: {@code <kind>/<name>.json}, or {@code <kind>/<object>/<name>.json}. */
final class DocumentFiles {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    private DocumentFiles() {}

    /** All documents below a folder of the class path, in the order of their keys; other files are left alone. */
    static List<Document> read(String folder) {
        var documents = new ArrayList<Document>();
        for (var kind : Kind.values()) {
            var pattern = folder + "/" + kind.code() + (kind.belongsToObject() ? "/*/*.json" : "/*.json");
            for (var file : find(pattern)) {
                documents.add(document(kind, file));
            }
        }
        documents.sort(Comparator.comparing(Document::key));
        return documents;
    }

    /** The JSON object in one file of the class path. */
    static ObjectNode json(Resource file) {
        try (var stream = file.getInputStream()) {
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Files of the class path. */
    static List<Resource> find(String pattern) {
        try {
            return List.of(RESOURCES.getResources("classpath*:" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + pattern, e);
        }
    }

    private static Document document(Kind kind, Resource file) {
        return new Document(new DocumentKey(kind, name(kind, file)), json(file));
    }

    private static String name(Kind kind, Resource file) {
        try {
            var parts = file.getURI().toString().split("/");
            var name = parts[parts.length - 1].replaceFirst("\\.json$", "");
            return kind.belongsToObject() ? parts[parts.length - 2] + "." + name : name;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot name " + file, e);
        }
    }
}

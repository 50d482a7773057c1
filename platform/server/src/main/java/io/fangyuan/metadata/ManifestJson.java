package io.fangyuan.metadata;

import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Manifests and overlays as they are stored: {@code {"field/customer.tax": "<hash>", "app/old": null}}. */
public final class ManifestJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ManifestJson() {}

    static Manifest manifest(String json) {
        var hashes = new TreeMap<DocumentKey, String>();
        for (var entry : JSON.readTree(json).properties()) {
            hashes.put(DocumentKey.parse(entry.getKey()), entry.getValue().stringValue());
        }
        return Manifest.of(hashes);
    }

    public static Overlay overlay(String json) {
        var changes = new TreeMap<DocumentKey, Optional<String>>();
        for (var entry : JSON.readTree(json).properties()) {
            changes.put(DocumentKey.parse(entry.getKey()), hash(entry.getValue()));
        }
        return new Overlay(changes);
    }

    private static Optional<String> hash(JsonNode json) {
        return json.isNull() ? Optional.empty() : Optional.of(json.stringValue());
    }

    static String of(Manifest manifest) {
        var json = JsonNodeFactory.instance.objectNode();
        manifest.hashes().forEach((key, hash) -> json.put(key.toString(), hash));
        return json.toString();
    }

    public static String of(Overlay overlay) {
        var json = JsonNodeFactory.instance.objectNode();
        overlay.changes().forEach((key, hash) -> json.put(key.toString(), hash.orElse(null)));
        return json.toString();
    }
}

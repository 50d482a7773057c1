package io.fangyuan.metadata;

import java.util.List;
import org.springframework.core.io.Resource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A template as it lies in schemas/templates/&lt;name&gt;: {@code template.json}, {@code slots.json} and one file for each
 * document.
 *
 * @param head what template.json says: name, label, description
 * @param slots the columns that the fields' values go to by default: {@code {"<object id>": {"<field id>": "t1"}}}
 */
public record ShippedTemplate(ObjectNode head, ObjectNode slots, List<Document> documents) {
    private static final String FOLDER = "schemas/templates/";

    /** All templates on the class path. */
    public static List<ShippedTemplate> all() {
        return DocumentFiles.find(FOLDER + "*/template.json").stream()
                .map(ShippedTemplate::read)
                .toList();
    }

    private static ShippedTemplate read(Resource file) {
        var head = DocumentFiles.json(file);
        var folder = FOLDER + head.path("name").asString();
        var slots = DocumentFiles.find(folder + "/slots.json").stream()
                .findFirst()
                .map(DocumentFiles::json)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        return new ShippedTemplate(head, slots, DocumentFiles.read(folder));
    }

    public String name() {
        return head.path("name").asString();
    }

    public Manifest manifest() {
        return Manifest.ofDocuments(documents);
    }

    /** The template as it would be without a database, for checks before it is shipped. */
    public Bodies bodies() {
        return Bodies.ofDocuments(documents);
    }
}

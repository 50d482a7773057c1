package io.fangyuan.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.Resource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A template as it lies in schemas/templates/&lt;name&gt;: {@code template.json}, {@code slots.json}, one file for each
 * document, and in {@code files/} what documents name by its hash.
 *
 * @param head what template.json says: name, label, description
 * @param slots the columns that the fields' values go to by default: {@code {"<object id>": {"<field id>": "t1"}}}
 * @param files the contents of its files, such as workbooks to print with
 */
public record ShippedTemplate(ObjectNode head, ObjectNode slots, List<Document> documents, List<byte[]> files) {
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
        var files = DocumentFiles.find(folder + "/files/*").stream()
                .map(ShippedTemplate::content)
                .toList();
        return new ShippedTemplate(head, slots, DocumentFiles.read(folder), files);
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
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

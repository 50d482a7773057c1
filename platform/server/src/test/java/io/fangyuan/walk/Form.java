package io.fangyuan.walk;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a schema says of one part of a document.
 *
 * @param file where references that name no file lead
 * @param format what stands there, as {@code x-format} says of it or of what it is a part of; "" where nothing does
 */
record Form(JsonNode schema, JsonNode file, String format) {
    private static final Path SCHEMAS = Path.of("../../schemas");

    static Form read(String name) {
        JsonNode schema = json(name);
        return new Form(schema, schema, "");
    }

    static boolean isThere(String name) {
        return Files.exists(SCHEMAS.resolve(name));
    }

    private static JsonNode json(String name) {
        return JsonMapper.shared().readTree(SCHEMAS.resolve(name).toFile());
    }

    /** A part of it, behind its references. A name alone is of what it is a part of. */
    Form of(JsonNode part) {
        String reference = part.path("$ref").asString("");
        if (reference.isEmpty()) {
            return new Form(part, file, said(part, format));
        }
        String[] to = reference.split("#", 2);
        JsonNode there = to[0].isEmpty() ? file : json("metadata/" + to[0]);
        JsonNode schema = there.at(to[1]);
        String inherited = to[1].endsWith("/name") ? format : said(schema, "");
        return new Form(schema, there, said(part, inherited));
    }

    private static String said(JsonNode schema, String otherwise) {
        return schema.path("x-format").asString(schema.path("format").asString(otherwise));
    }
}

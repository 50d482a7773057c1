package io.fangyuan.metadata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;

/** One text for equal JSON: keys sorted, no white space, numbers without exponent or trailing zeros. */
final class CanonicalJson {
    private CanonicalJson() {}

    /** SHA-256 of the canonical text, in hexadecimal. */
    static String hash(JsonNode json) {
        return sha256(of(json));
    }

    /** SHA-256 of the UTF-8 bytes of {@code text}, in hexadecimal. */
    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(JsonNode json) {
        var text = new StringBuilder();
        write(json, text);
        return text.toString();
    }

    private static void write(JsonNode json, StringBuilder text) {
        switch (json.getNodeType()) {
            case OBJECT -> writeObject(json, text);
            case ARRAY -> writeArray(json, text);
            case STRING -> writeString(json.stringValue(), text);
            case NUMBER -> text.append(plain(json));
            case BOOLEAN -> text.append(json.booleanValue());
            case NULL, MISSING -> text.append("null");
            case BINARY, POJO -> throw new IllegalArgumentException("not read from JSON: " + json.getNodeType());
        }
    }

    private static void writeObject(JsonNode json, StringBuilder text) {
        var sorted = new TreeMap<String, JsonNode>();
        json.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        var separator = '{';
        for (var property : sorted.entrySet()) {
            text.append(separator);
            writeString(property.getKey(), text);
            text.append(':');
            write(property.getValue(), text);
            separator = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(JsonNode json, StringBuilder text) {
        var separator = '[';
        for (var element : json) {
            text.append(separator);
            write(element, text);
            separator = ',';
        }
        text.append(json.isEmpty() ? "[]" : "]");
    }

    private static void writeString(String string, StringBuilder text) {
        text.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsCharArray(string))
                .append('"');
    }

    private static String plain(JsonNode number) {
        var decimal = number.decimalValue();
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}

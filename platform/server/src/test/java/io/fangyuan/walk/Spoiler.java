package io.fangyuan.walk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a bad request out of a good one: one thing about it is not as it must be. */
record Spoiler(Random random) {
    private static final String HERE = "@here@";
    private static final String JSON = "application/json";
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PURGE");
    private static final List<String> TYPES = List.of(
            "",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json; charset=utf-16",
            "application/json; charset=nothing",
            "application/octet-stream",
            "*/*",
            "json",
            "application/merge-patch+json");
    private static final List<String> ACCEPTED =
            List.of("application/xml", "text/html", "image/png", "nothing", "*", "");

    /** @param what is bad about it */
    record Bad(String what, String method, String address, Map<String, String> headers, byte[] body) {
        @Override
        public String toString() {
            String text = new String(body, StandardCharsets.UTF_8);
            return "%s: %s %s %s %s".formatted(what, method, shortened(address), headers, shortened(text));
        }

        private static String shortened(String text) {
            return text.length() < 400 ? text : text.substring(0, 400) + "… (" + text.length() + ")";
        }
    }

    Bad spoil(Request.Filled good) {
        return switch (random.nextInt(hasJson(good) ? 12 : 5)) {
            case 0 -> inPath(good);
            case 1 -> inQuery(good);
            case 2 -> inHeader(good);
            case 3 -> ofAnotherKind(good);
            case 4 -> good(good, "accept", Map.of("Accept", BadText.of(ACCEPTED, random)));
            case 5 -> body(good, "text", inText(good.body()));
            case 6 -> body(good, "bytes", inBytes(good.body()));
            default -> body(good, "member", spoiltMember(good.body()));
        };
    }

    private static boolean hasJson(Request.Filled good) {
        return good.request().operation().reads(JSON);
    }

    private Bad inPath(Request.Filled good) {
        String[] parts = good.address().split("\\?", 2);
        String[] segments = parts[0].split("/");
        int at = 2 + random.nextInt(segments.length - 2);
        segments[at] = BadText.address(random);
        String query = parts.length == 1 ? "" : "?" + parts[1];
        return with(good, "path", good.request().operation().method(), String.join("/", segments) + query);
    }

    private Bad inQuery(Request.Filled good) {
        var parameters = good.request().operation().parameters().stream()
                .filter(each -> each.in().equals("query"))
                .map(Operation.Parameter::name)
                .toList();
        String name = parameters.isEmpty() ? "unknown" : BadText.of(parameters, random);
        String bare = good.address().replaceFirst("([?&])" + name + "=[^&]*", "$1");
        String more = name + "=" + BadText.address(random) + (random.nextInt(5) == 0 ? "&" + name + "=1" : "");
        return with(good, "query", good.request().operation().method(), bare + (bare.contains("?") ? "&" : "?") + more);
    }

    private Bad inHeader(Request.Filled good) {
        var names =
                List.of("If-Match", "Idempotency-Key", "Accept-Language", "traceparent", "X-Tenant", "If-None-Match");
        return good(good, "header", Map.of(BadText.of(names, random), BadText.header(random)));
    }

    private Bad ofAnotherKind(Request.Filled good) {
        return random.nextBoolean()
                ? with(good, "method", BadText.of(METHODS, random), good.address())
                : good(good, "type", Map.of("Content-Type", BadText.of(TYPES, random)));
    }

    /** JSON that ends too early, is followed by more, or is something else altogether. */
    private String inText(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, random.nextInt(text.length()));
            case 1 -> text + BadText.json(random);
            case 2 -> BadText.json(random);
            case 3 -> twice(text);
            default -> text.replaceFirst("[{\\[:,]", "");
        };
    }

    /** With its first member twice. */
    private static String twice(String text) {
        return text.replaceFirst("\\{(\\s*\"[^\"]+\"\\s*:)", "{$1 1,$1");
    }

    private byte[] inBytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(4)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16);
            case 1 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> text.replace('\u4e00', 'x').getBytes(StandardCharsets.UTF_16LE);
            default -> {
                bytes[random.nextInt(bytes.length)] = (byte) (128 + random.nextInt(128));
                yield bytes;
            }
        };
    }

    /** JSON with one node replaced, left out or added, wherever. */
    String spoiltMember(String text) {
        JsonNode root = JsonMapper.shared().readTree(text);
        List<Runnable> ways = new ArrayList<>();
        gather(root, ways);
        if (ways.isEmpty()) {
            return BadText.json(random);
        }
        BadText.of(ways, random).run();
        return root.toString().replace("\"" + HERE + "\"", BadText.json(random));
    }

    private static void gather(JsonNode node, List<Runnable> ways) {
        switch (node) {
            case ObjectNode object -> {
                ways.add(() -> object.put("unknownMember", HERE));
                object.propertyNames().forEach(name -> {
                    ways.add(() -> object.put(name, HERE));
                    ways.add(() -> object.put(name, HERE));
                    ways.add(() -> object.remove(name));
                    gather(object.get(name), ways);
                });
            }
            case ArrayNode array -> {
                ways.add(() -> array.add(HERE));
                for (int i = 0; i < array.size(); i++) {
                    int at = i;
                    ways.add(() -> array.set(at, HERE));
                    ways.add(() -> array.add(array.get(at)));
                    gather(array.get(at), ways);
                }
            }
            default -> {}
        }
    }

    private static Bad body(Request.Filled good, String what, String body) {
        return body(good, what, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Bad body(Request.Filled good, String what, byte[] body) {
        return new Bad(what, good.request().operation().method(), good.address(), headers(good, Map.of()), body);
    }

    private static Bad good(Request.Filled good, String what, Map<String, String> headers) {
        return new Bad(what, good.request().operation().method(), good.address(), headers(good, headers), good.bytes());
    }

    private static Bad with(Request.Filled good, String what, String method, String address) {
        return new Bad(what, method, address, headers(good, Map.of()), good.bytes());
    }

    private static Map<String, String> headers(Request.Filled good, Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>(good.headers());
        if (!good.request().operation().mediaType().isEmpty()) {
            headers.put("Content-Type", good.request().operation().mediaType());
        }
        headers.putAll(more);
        return headers;
    }
}

package io.fangyuan.walk;

import io.fangyuan.testing.Workbooks;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as requests.http has it, with names in braces where something of a tenant stands.
 *
 * @param headers besides those of whoever sends it
 * @param told by place, the statuses that answer a request with something of another tenant there
 */
record Request(
        Operation operation,
        String address,
        Map<String, String> headers,
        String body,
        Map<String, List<Integer>> told) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]\\w*)}");
    private static final String BYTES = "application/octet-stream";
    /** What a request brings along itself: names for something new, and what proves who somebody is. */
    private static final Set<String> BROUGHT =
            Set.of("newCode", "newLogin", "tagName", "groupName", "password", "token");

    private static final List<Integer> REFUSED = List.of(401, 403, 404, 409);

    /** The names of what of a tenant stands in it, in their order. */
    Set<String> places() {
        Set<String> places = new LinkedHashSet<>();
        PLACE.matcher(address + headers + body).results().forEach(match -> places.add(match.group(1)));
        return places;
    }

    /** Those in which an id or a name of something that is there stands. */
    Set<String> foreignPlaces() {
        Set<String> places = places();
        places.removeAll(BROUGHT);
        return places;
    }

    /** With which statuses it is answered when something of another tenant stands there. */
    List<Integer> toldFor(String place) {
        return told.getOrDefault(place, REFUSED);
    }

    /** With each place filled. A body of bytes is a workbook. */
    Filled fill(UnaryOperator<String> values) {
        Map<String, String> given = new LinkedHashMap<>();
        places().forEach(place -> given.put(place, values.apply(place)));
        Map<String, String> filledHeaders = new LinkedHashMap<>();
        headers.forEach((name, value) -> filledHeaders.put(name, filled(value, given::get)));
        return new Filled(
                this,
                filled(address, place -> encoded(given.get(place))),
                filledHeaders,
                filled(body, given::get),
                List.copyOf(given.values()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String filled(String text, UnaryOperator<String> values) {
        return PLACE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(values.apply(match.group(1))));
    }

    /**
     * A request that can be sent.
     *
     * @param values what stands in its places
     */
    record Filled(Request request, String address, Map<String, String> headers, String body, List<String> values) {

        /** With this method and body, to whom the builder leads. */
        HttpRequest.Builder on(HttpRequest.Builder builder) {
            var operation = request.operation();
            headers.forEach(builder::setHeader);
            if (operation.mediaType().isEmpty()) {
                return builder.method(operation.method(), BodyPublishers.noBody());
            }
            return builder.setHeader("Content-Type", operation.mediaType())
                    .method(operation.method(), BodyPublishers.ofByteArray(bytes()));
        }

        byte[] bytes() {
            return request.operation().reads(BYTES)
                    ? Workbooks.of("S", Map.of("A1", "${name}"))
                    : body.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return "%s %s %s %s".formatted(request.operation().method(), address, headers, body);
        }
    }

    @Override
    public String toString() {
        return operation.method() + " " + address;
    }
}

package io.fangyuan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads requests.http: for every operation a request that succeeds, in an order in which they all do. A paragraph is the
 * address, headers if there are any, the body, and after {@code !} the statuses for what belongs to another tenant.
 */
final class Requests {
    private static final String FILE = "requests.http";
    private static final Pattern HEADER = Pattern.compile("([A-Z][\\w-]+): (.*)");
    private static final Pattern TOLD = Pattern.compile("(\\w+) ([\\d ]+)");

    private Requests() {}

    static List<Request> all() {
        List<Operation> operations = Operation.ofThePlatform();
        return Arrays.stream(text().split("\n\n+"))
                .map(paragraph -> request(paragraph.strip().lines().toList(), operations))
                .toList();
    }

    private static String text() {
        try (var file = Requests.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Request request(List<String> lines, List<Operation> operations) {
        String[] first = lines.getFirst().split(" ", 2);
        Map<String, String> headers = new LinkedHashMap<>();
        Map<String, List<Integer>> told = new LinkedHashMap<>();
        List<String> body = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            var header = HEADER.matcher(line);
            if (line.startsWith("!")) {
                TOLD.matcher(line).results().forEach(match -> told.put(match.group(1), statuses(match.group(2))));
            } else if (header.matches()) {
                headers.put(header.group(1), header.group(2));
            } else {
                body.add(line);
            }
        }
        return new Request(operation(first[0], first[1], operations), first[1], headers, String.join("\n", body), told);
    }

    private static List<Integer> statuses(String text) {
        return Arrays.stream(text.strip().split(" +")).map(Integer::valueOf).toList();
    }

    /** The operation that the address leads to; a literal path before one with parameters, as the server does. */
    private static Operation operation(String method, String address, List<Operation> operations) {
        String path = address.replaceFirst("\\?.*", "");
        return operations.stream()
                .filter(each -> each.method().equals(method) && fits(each.path(), path))
                .min(Comparator.comparingInt(each -> each.path().split("\\{").length))
                .orElseThrow(() -> new AssertionError("there is no operation " + method + " " + path));
    }

    private static boolean fits(String template, String path) {
        return Pattern.matches(template.replaceAll("\\{\\w+}", "[^/]+"), path);
    }

    /** Fails the test where an operation has no request, or its requests leave out something that it can be given. */
    static void requireComplete(List<Request> requests) {
        Map<String, List<Request>> byOperation = requests.stream()
                .collect(Collectors.groupingBy(each -> each.operation().id()));
        for (Operation operation : Operation.ofThePlatform()) {
            List<Request> its = byOperation.getOrDefault(operation.id(), List.of());
            assertThat(its).as("requests in %s for %s", FILE, operation).isNotEmpty();
            String all = its.stream().map(Requests::names).collect(Collectors.joining("\n"));
            assertThat(operation.names())
                    .as("what can be given to %s, in %s", operation, FILE)
                    .allMatch(all::contains);
        }
    }

    private static String names(Request request) {
        return URLDecoder.decode(request.address().replaceFirst("^[^?]*", ""), StandardCharsets.UTF_8)
                + request.headers().keySet()
                + request.body();
    }
}

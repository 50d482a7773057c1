package io.fangyuan.bench.handwritten;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a list asks for: every filter that is given must hold. */
record CustomerQuery(
        @Nullable String level,
        @Nullable String status,
        @Nullable String industry,
        @Nullable String city,
        @Nullable Long owner,
        @Nullable String sort,
        @Nullable Integer limit,
        @Nullable String cursor) {
    private static final Map<String, String> ORDERS = Map.of(
            "annualRevenue", "c.annual_revenue",
            "createdAt", "c.created_at",
            "name", "c.name");

    /** The columns that must hold a value, and which. */
    Map<String, Object> filters() {
        Map<String, Object> all = new LinkedHashMap<>();
        put(all, "level", level);
        put(all, "status", status);
        put(all, "industry", industry);
        put(all, "city", city);
        put(all, "owner_id", owner);
        return all;
    }

    private static void put(Map<String, Object> into, String column, @Nullable Object value) {
        if (value != null) {
            into.put(column, value);
        }
    }

    String order() {
        return Optional.ofNullable(ORDERS.get(field())).orElseThrow(() -> new Refusal(400, "unknown_sort"));
    }

    String field() {
        String wanted = sort == null ? "-createdAt" : sort;
        return wanted.startsWith("-") ? wanted.substring(1) : wanted;
    }

    boolean descending() {
        return sort == null || sort.startsWith("-");
    }

    int size() {
        return Math.clamp(limit == null ? 50 : limit, 1, 200);
    }

    /** Where a page begins: behind this customer. */
    record Position(String value, long id) {
        static Position decode(String text) {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 2);
            return new Position(parts[0], Long.parseLong(parts[1]));
        }

        String encode() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((value + "\n" + id).getBytes(StandardCharsets.UTF_8));
        }
    }

    Optional<Position> start() {
        return Optional.ofNullable(cursor).map(Position::decode);
    }

    /** The cursor behind the last customer of a page, null when it is the last page. */
    @Nullable
    String next(List<Customer> found) {
        if (found.size() <= size()) {
            return null;
        }
        Customer last = found.get(size() - 1);
        String value = switch (field()) {
            case "name" -> String.valueOf(last.form().name);
            case "annualRevenue" -> String.valueOf(last.form().annualRevenue);
            default -> last.created().at().toString();
        };
        return new Position(value, last.id()).encode();
    }

    /** The value a position is compared by, in the type of its column. */
    Object comparable(Position position) {
        return switch (field()) {
            case "name" -> position.value();
            case "annualRevenue" -> new BigDecimal(position.value());
            default -> java.time.Instant.parse(position.value());
        };
    }
}

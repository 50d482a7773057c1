package io.fangyuan.fieldtype;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How automatic numbers look: text, parts of the day as {@code {YYYY} {YY} {MM} {DD}}, and one counter as {@code {000}}
 * with at least as many digits as zeros. {@code KH-{YYYY}-{00000}} gives KH-2026-00042.
 *
 * <p>The counter starts again when the date parts change. Numbers of different periods differ in those parts, so they
 * are unique whatever parts a pattern has.
 */
public final class AutoNumberPattern {
    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}|[{}]|[^{}]+");
    private static final Pattern COUNTER = Pattern.compile("0{1,18}");
    private static final Map<String, DateTimeFormatter> DATE_PARTS = Map.of(
            "YYYY", DateTimeFormatter.ofPattern("uuuu", Locale.ROOT),
            "YY", DateTimeFormatter.ofPattern("uu", Locale.ROOT),
            "MM", DateTimeFormatter.ofPattern("MM", Locale.ROOT),
            "DD", DateTimeFormatter.ofPattern("dd", Locale.ROOT));

    private final List<Part> parts;

    private AutoNumberPattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Reads a pattern. Throws {@link InvalidValue} unbalanced_brace, unknown_part or counter_count (exactly one is needed). */
    public static AutoNumberPattern parse(String pattern) {
        var parts = new ArrayList<Part>();
        var matcher = PART.matcher(pattern);
        while (matcher.find()) {
            parts.add(matcher.group(1) == null ? text(matcher.group()) : placeholder(matcher.group(1)));
        }
        long counters = parts.stream().filter(Counter.class::isInstance).count();
        if (counters != 1) {
            throw new InvalidValue("counter_count", Map.of("count", counters));
        }
        return new AutoNumberPattern(parts);
    }

    /** The key of the counter for {@code day}, such as "202611"; "" when the pattern has no date and counts for ever. */
    public String period(LocalDate day) {
        return parts.stream()
                .filter(DatePart.class::isInstance)
                .map(part -> part.format(day, 0))
                .collect(Collectors.joining());
    }

    /** The text of the number {@code count} (from 1) given out on {@code day}. */
    public String format(LocalDate day, long count) {
        return parts.stream().map(part -> part.format(day, count)).collect(Collectors.joining());
    }

    private static Part text(String text) {
        if (text.equals("{") || text.equals("}")) {
            throw new InvalidValue("unbalanced_brace");
        }
        return new Text(text);
    }

    private static Part placeholder(String name) {
        if (COUNTER.matcher(name).matches()) {
            return new Counter(name.length());
        }
        var date = DATE_PARTS.get(name);
        if (date == null) {
            throw new InvalidValue("unknown_part", Map.of("part", name));
        }
        return new DatePart(date);
    }

    private sealed interface Part {
        String format(LocalDate day, long count);
    }

    private record Text(String text) implements Part {
        @Override
        public String format(LocalDate day, long count) {
            return text;
        }
    }

    private record DatePart(DateTimeFormatter format) implements Part {
        @Override
        public String format(LocalDate day, long count) {
            return format.format(day);
        }
    }

    private record Counter(int digits) implements Part {
        @Override
        public String format(LocalDate day, long count) {
            String number = Long.toString(count);
            return "0".repeat(Math.max(0, digits - number.length())) + number;
        }
    }
}

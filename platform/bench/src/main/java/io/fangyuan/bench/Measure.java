package io.fangyuan.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * Something measured.
 *
 * @param value empty where it cannot be measured yet
 * @param note what stands in its place, or what else there is to say
 */
record Measure(String name, Optional<Double> value, String unit, Optional<Goal> goal, String note) {

    /** Where a measure should be. */
    record Goal(boolean atLeast, double value) {
        boolean isMet(double measured) {
            return atLeast ? measured >= value : measured <= value;
        }

        String text() {
            return (atLeast ? "≥ " : "≤ ") + number(value);
        }
    }

    static Measure of(String name, double value, String unit) {
        return new Measure(name, Optional.of(value), unit, Optional.empty(), "");
    }

    /** One that cannot be measured, and why; where it should be at least. */
    static Measure missing(String name, String unit, double goal, String why) {
        return new Measure(name, Optional.empty(), unit, Optional.of(new Goal(true, goal)), why);
    }

    Measure atLeast(double goal) {
        return new Measure(name, value, unit, Optional.of(new Goal(true, goal)), note);
    }

    Measure atMost(double goal) {
        return new Measure(name, value, unit, Optional.of(new Goal(false, goal)), note);
    }

    Measure noting(String text) {
        return new Measure(name, value, unit, goal, text);
    }

    /** {@code name = value unit}. */
    String line() {
        return value.map(known ->
                        "%s = %s %s".formatted(name, number(known), unit).strip())
                .orElseGet(() -> "%s: %s".formatted(name, note));
    }

    /** A row of the table. */
    String row() {
        String goalText = goal.map(Goal::text).orElse("");
        return "| %-28s | %12s | %-8s | %8s | %-6s | %s"
                .formatted(name, value.map(Measure::number).orElse("–"), unit, goalText, verdict(), note);
    }

    private String verdict() {
        return goal.flatMap(wanted -> value.map(known -> wanted.isMet(known) ? "met" : "missed"))
                .orElse("");
    }

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.0f", value);
    }
}

package io.fangyuan.formula.jvm;

import io.fangyuan.formula.FaultCode;
import io.fangyuan.formula.Position;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** The days of the language: years 1 to 9999, in the proleptic Gregorian calendar. */
public final class Dates {
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** How a text says a day; means the same to PostgreSQL. */
    public static final Pattern PATTERN = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}");

    private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant BEYOND_LAST_MOMENT = Instant.parse("+10000-01-01T00:00:00Z");
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(4_000_000);

    private Dates() {}

    /** The day, as a value; a fault outside the calendar. */
    public static Value value(LocalDate date, Position position) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new FaultSignal(FaultCode.INVALID_DATE, position);
        }
        return new Value.Date(date);
    }

    /** The day of these numbers, if there is one in the calendar. */
    public static Value of(int year, int month, int day, Position position) {
        boolean exists = year >= 1
                && year <= 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        if (!exists) {
            throw new FaultSignal(FaultCode.INVALID_DATE, position);
        }
        return new Value.Date(LocalDate.of(year, month, day));
    }

    /** So many whole days later. */
    static Value plusDays(LocalDate date, BigDecimal days, Position position) {
        requireReachable(days, position);
        return value(date.plusDays(days.longValue()), position);
    }

    /** So many days later, rounded to whole seconds. */
    static Value plusDays(Instant instant, BigDecimal days, Position position) {
        requireReachable(days, position);
        var seconds = days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP);
        var later = instant.plusSeconds(seconds.longValueExact());
        if (later.isBefore(FIRST_MOMENT) || !later.isBefore(BEYOND_LAST_MOMENT)) {
            throw new FaultSignal(FaultCode.INVALID_DATE, position);
        }
        return new Value.DateTime(later);
    }

    /** The days from {@code start} to {@code end}. */
    static Value daysBetween(Instant start, Instant end, Position position) {
        var micros = Duration.between(start, end).dividedBy(ChronoUnit.MICROS.getDuration());
        return Decimals.divide(BigDecimal.valueOf(micros, 6), SECONDS_A_DAY, position);
    }

    private static void requireReachable(BigDecimal days, Position position) {
        if (days.abs().compareTo(MOST_DAYS) > 0) {
            throw new FaultSignal(FaultCode.INVALID_DATE, position);
        }
    }

    /** The day of a value that is a date. */
    public static LocalDate date(Value value) {
        return ((Value.Date) value).date();
    }

    /** The moment of a value that is one. */
    static Instant instant(Value value) {
        return ((Value.DateTime) value).instant();
    }

    /** The day that a text says as year, month and day of the month. */
    public static Value parse(String text, Position position) {
        if (!PATTERN.matcher(text).matches()) {
            throw new FaultSignal(FaultCode.INVALID_DATE, position);
        }
        var numbers = text.split("-");
        return of(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]), position);
    }
}

package io.fangyuan.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of sample data, said as a distance from today: {@code -3d}, {@code +12d 13:10}. Anything else stays as it is. */
record RelativeDates(Instant now, ZoneId zone) {
    private static final Pattern DISTANCE = Pattern.compile("([+-]\\d+)d(?: (\\d{2}:\\d{2}))?");

    /** The day as JSON has it. */
    String date(String text) {
        Matcher matcher = DISTANCE.matcher(text);
        return matcher.matches() ? day(matcher).toString() : text;
    }

    /** The moment as JSON has it; without a time, noon. */
    String moment(String text) {
        Matcher matcher = DISTANCE.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        LocalTime time = matcher.group(2) == null ? LocalTime.NOON : LocalTime.parse(matcher.group(2));
        return day(matcher).atTime(time).atZone(zone).toInstant().toString();
    }

    private LocalDate day(Matcher matcher) {
        return LocalDate.ofInstant(now, zone).plusDays(Integer.parseInt(matcher.group(1)));
    }
}

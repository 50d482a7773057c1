package io.fangyuan.metadata;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Days of sample data, relative so that it is never stale: {@code -3d}, or {@code +2d 14:30} for a moment of that day. */
record SampleDays(LocalDate today, ZoneId zone) {
    private static final Pattern RELATIVE = Pattern.compile("([+-]\\d{1,5})d(?: (\\d{2}:\\d{2}))?");

    /** The day as 2026-11-21, the moment as 2026-11-21T06:30:00Z; any other text as it is. */
    String resolve(String text) {
        var relative = RELATIVE.matcher(text);
        if (!relative.matches()) {
            return text;
        }
        LocalDate day = today.plusDays(Integer.parseInt(relative.group(1)));
        return relative.group(2) == null
                ? day.toString()
                : day.atTime(LocalTime.parse(relative.group(2)))
                        .atZone(zone)
                        .toInstant()
                        .toString();
    }
}

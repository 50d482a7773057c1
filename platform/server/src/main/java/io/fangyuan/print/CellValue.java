package io.fangyuan.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** What a place-holder came to, as a spreadsheet knows it. */
sealed interface CellValue {
    CellValue EMPTY = new Empty();

    record Empty() implements CellValue {}

    record Text(String text) implements CellValue {}

    record Number(BigDecimal number) implements CellValue {}

    record Day(LocalDate day) implements CellValue {}

    /** A moment in the tenant's zone. */
    record Moment(LocalDateTime moment) implements CellValue {}

    record Clock(LocalTime time) implements CellValue {}

    record YesNo(boolean yes) implements CellValue {}

    /** Within other text. */
    default String text() {
        return switch (this) {
            case Empty _ -> "";
            case Text(var text) -> text;
            case Number(var number) -> number.stripTrailingZeros().toPlainString();
            case Day(var day) -> day.toString();
            case Moment(var moment) ->
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(moment);
            case Clock(var time) -> DateTimeFormatter.ofPattern("HH:mm").format(time);
            case YesNo(var yes) -> yes ? "✓" : "";
        };
    }
}

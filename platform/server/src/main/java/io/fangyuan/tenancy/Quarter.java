package io.fangyuan.tenancy;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A quarter of a year, printed as {@code 2026q4}. */
record Quarter(int year, int number) {

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    @Override
    public String toString() {
        return year + "q" + number;
    }
}

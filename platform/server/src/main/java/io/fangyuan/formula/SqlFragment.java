package io.fangyuan.formula;

import java.util.List;

/**
 * SQL text with one {@code ?} for each bind, in order. Binds are String, BigDecimal, Boolean, LocalDate, Instant, Long,
 * String[] or long[]; every one is cast in the text, so none needs a declared type.
 */
public record SqlFragment(String text, List<Object> binds) {

    public SqlFragment {
        binds = List.copyOf(binds);
    }
}

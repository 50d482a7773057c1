package io.fangyuan.fieldtype.type;

import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Exact decimal numbers in JSON: read from a string or a number, written as a string, because a JSON reader may turn a
 * number into a binary fraction.
 */
final class Decimals {
    /** Numbers are smaller than this, whatever their sign. */
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(30);

    private static final int LONGEST_TEXT = 100;
    private static final int MOST_DECIMALS = 60;
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    private Decimals() {}

    /** The number of {@code json} with at most {@code decimals} digits after the point; zeros at the end do not count. */
    static Value.Number read(JsonNode json, int decimals) {
        BigDecimal number = bounded(parse(json), decimals);
        int scale = Math.max(0, number.stripTrailingZeros().scale());
        if (scale > decimals) {
            throw new InvalidValue("too_many_decimals", Map.of("max", decimals, "decimals", scale));
        }
        return new Value.Number(number.setScale(decimals, RoundingMode.UNNECESSARY));
    }

    /** The number with at least {@code decimals} digits after the point, all it has. */
    static JsonNode write(Value value, int decimals) {
        BigDecimal number = ((Value.Number) value).number();
        int scale = Math.max(decimals, number.stripTrailingZeros().scale());
        return StringNode.valueOf(
                number.setScale(scale, RoundingMode.UNNECESSARY).toPlainString());
    }

    /** A computed number rounded half up to {@code decimals}; other values as they are. */
    static Value fit(Value computed, int decimals) {
        return computed instanceof Value.Number(var number)
                ? new Value.Number(bounded(number, MOST_DECIMALS).setScale(decimals, RoundingMode.HALF_UP))
                : computed;
    }

    private static BigDecimal parse(JsonNode json) {
        if (json.isNumber()) {
            return json.decimalValueOpt().orElseThrow(() -> new InvalidValue("number_too_large"));
        }
        if (!json.isString()) {
            throw new InvalidValue("not_a_number");
        }
        String text = json.stringValue().strip();
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidValue("number_too_large");
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-');
        if (!PLAIN.matcher(plain).matches()) {
            throw new InvalidValue("not_a_number");
        }
        return new BigDecimal(plain);
    }

    /** Refuses before anything is computed: an exponent of a million is short to write and long to print. */
    private static BigDecimal bounded(BigDecimal number, int decimals) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.abs().compareTo(BOUND) >= 0) {
            throw new InvalidValue("number_too_large");
        }
        if (number.scale() > MOST_DECIMALS) {
            throw new InvalidValue("too_many_decimals", Map.of("max", decimals, "decimals", number.scale()));
        }
        return number;
    }
}

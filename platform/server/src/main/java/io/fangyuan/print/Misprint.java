package io.fangyuan.print;

import java.util.Map;

/**
 * A place-holder that cannot be filled.
 *
 * @param place sheet and cell for people, such as {@code 报价单!C7}; "" for the file name
 * @param text the place-holder as it was written
 * @param code lower-case code with a sentence in schemas/problem-codes.json
 */
public record Misprint(String place, String text, String code, Map<String, Object> params) {
    public Misprint {
        params = Map.copyOf(params);
    }
}

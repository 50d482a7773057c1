package io.fangyuan.walk;

import java.util.List;
import java.util.Random;

/** Values that nobody foresees: as JSON text, and as the text of parameters and headers. */
final class BadText {
    private static final int LONG = 20_000;
    private static final int VERY_LONG = 300_000;
    private static final int DEEP = 450;
    private static final int DEEPER_THAN_READ = 5_000;

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "2147483648",
            "-9223372036854775809",
            "1e400",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(LONG),
            "\"\"",
            "\" \"",
            "\"0\"",
            "\"-1\"",
            "\"9223372036854775808\"",
            "\"x\"",
            "\"null\"",
            "\"2026-02-30\"",
            "\"9999999999-01-01T00:00:00Z\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202eevil\\u202c\"",
            "\"e\\u0301\\u0301\\u0301\"",
            "\"" + "\\u0301".repeat(500) + "\"",
            "\"👩‍👩‍👧\"",
            "\"\\uffff\\ufffe\\ufeff\"",
            "\"\\u0085\\u2028\\u2029\\u200b\"",
            "\"İıß\"",
            "\"'; drop table rec; --\"",
            "\"${jndi:ldap://x}\"",
            "\"{name}\"",
            "\"%s%n%00\"",
            "\"../../etc/passwd\"",
            "\"<script>\"",
            "\"" + "字".repeat(LONG) + "\"",
            "\"" + "x".repeat(VERY_LONG) + "\"",
            "[]",
            "[null]",
            "[[]]",
            "[{}]",
            "[\"x\", \"x\"]",
            "[" + "0,".repeat(LONG) + "0]",
            "{}",
            "{\"\": null}",
            "{\"a\": {\"b\": []}}",
            "{\"__proto__\": 1, \"class\": \"java.lang.Runtime\", \"@type\": \"x\"}",
            "[".repeat(DEEP) + "]".repeat(DEEP),
            "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
            "[".repeat(DEEPER_THAN_READ) + "]".repeat(DEEPER_THAN_READ),
            "NaN",
            "'x'",
            "01",
            "\"\\x\"",
            "\"tab\tin it\"",
            "// a comment",
            "");

    /** As they stand in an address, percent-encoded. */
    private static final List<String> ADDRESS = List.of(
            "",
            "0",
            "-1",
            "+1",
            "1.5",
            "1e3",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999999",
            "null",
            "true",
            "%20",
            "%00",
            "a%00b",
            "%0d%0aX-Evil:%201",
            "%ed%a0%80",
            "%ff%fe",
            "%c0%af",
            "%F0%9F%91%A9",
            "%E2%80%AEevil",
            "e%CC%81",
            "..",
            "%2e%2e%2f",
            "a%2Fb",
            "a%5Cb",
            "a%3Bb",
            "%25",
            "'%22%3C%3E",
            ",",
            ",,,",
            "*",
            "%7Bname%7D",
            "%E5%AD%97".repeat(200),
            "x".repeat(3000));

    private static final List<String> HEADER = List.of(
            "",
            "\"",
            "\"\"",
            "*",
            "0",
            "-1",
            "\"-1\"",
            "\"abc\"",
            "W/\"1\"",
            "W/",
            "\"1\", \"2\"",
            "\"99999999999\"",
            "1e3",
            "x".repeat(3000),
            "\"\\\"\"",
            "§");

    private BadText() {}

    static String json(Random random) {
        return of(JSON, random);
    }

    static String address(Random random) {
        return of(ADDRESS, random);
    }

    static String header(Random random) {
        return of(HEADER, random);
    }

    static <T> T of(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}

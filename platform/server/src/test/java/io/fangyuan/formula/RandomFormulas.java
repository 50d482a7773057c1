package io.fangyuan.formula;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes well-typed formulas about a {@link RandomRow}; the same seed gives the same formulas. */
final class RandomFormulas {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z])}");

    /** Formulas by type: number, text, bool, date, moment, picklist; the first few of each name no other formula. */
    private static final Map<Character, List<String>> SHAPES = Map.of(
            'n',
            List.of(
                    "n1",
                    "n2",
                    "n3",
                    "0",
                    "1",
                    "-2",
                    "0.5",
                    "3",
                    "100000000000000",
                    "0.00000000000000000007",
                    "({n} + {n})",
                    "({n} - {n})",
                    "{n} * {n}",
                    "{n} / {n}",
                    "{n} ^ 2",
                    "{n} ^ -1",
                    "-{n}",
                    "({n})",
                    "ABS({n})",
                    "ROUND({n}, {n})",
                    "CEILING({n})",
                    "FLOOR({n})",
                    "MOD({n}, {n})",
                    "MAX({n}, {n})",
                    "MIN({n}, {n}, {n})",
                    "LEN({t})",
                    "FIND({t}, {t})",
                    "FIND({t}, {t}, {n})",
                    "VALUE({t})",
                    "YEAR({d})",
                    "MONTH({d})",
                    "DAY({d})",
                    "WEEKDAY({d})",
                    "({d} - {d})",
                    "({m} - {m})",
                    "IF({b}, {n}, {n})",
                    "CASE({n}, {n}, {n}, {n}, {n}, {n})",
                    "CASE({t}, {t}, {n}, {n})",
                    "CASE(p1, \"won\", {n}, \"lost\", {n}, {n})",
                    "BLANKVALUE({n}, {n})"),
            't',
            List.of(
                    "s1",
                    "s2",
                    "r1.name",
                    "\"\"",
                    "\"a\"",
                    "\"ab\"",
                    "\"😀\"",
                    "\"12.5\"",
                    "\"2026-02-29\"",
                    "$User.name",
                    "{t} & {t}",
                    "({t} & {t} & {t})",
                    "LEFT({t}, {n})",
                    "RIGHT({t}, {n})",
                    "MID({t}, {n}, {n})",
                    "SUBSTITUTE({t}, {t}, {t})",
                    "TRIM({t})",
                    "UPPER({t})",
                    "LOWER({t})",
                    "TEXT({n})",
                    "TEXT({d})",
                    "TEXT({m})",
                    "TEXT(p1)",
                    "IF({b}, {t}, {t})",
                    "CASE({n}, {n}, {t}, {t})",
                    "BLANKVALUE({t}, {t})"),
            'b',
            List.of(
                    "b1",
                    "TRUE",
                    "FALSE",
                    "INCLUDES(t1, \"vip\")",
                    "(p1 = \"won\")",
                    "(p1 <> \"lost\")",
                    "(r1 = r2)",
                    "(r1 = \"5\")",
                    "IN(r1, \"5\", \"6\")",
                    "(r2 = $User)",
                    "ISBLANK(r1)",
                    "NOT(IN(n3, 1, 3))",
                    "ISBLANK(t1)",
                    "({n} = {n})",
                    "({n} < {n})",
                    "({n} >= {n})",
                    "({n} <> {n})",
                    "({t} = {t})",
                    "({t} < {t})",
                    "({t} >= {t})",
                    "({t} <> {t})",
                    "({d} < {d})",
                    "({d} = {d})",
                    "({m} > {m})",
                    "({m} <> {m})",
                    "AND({b}, {b})",
                    "OR({b}, {b})",
                    "AND({b}, {b}, {b})",
                    "({b} && {b})",
                    "({b} || {b})",
                    "NOT({b})",
                    "!{b}",
                    "({b} = {b})",
                    "IF({b}, {b}, {b})",
                    "ISBLANK({t})",
                    "ISBLANK({n})",
                    "ISBLANK({d})",
                    "BEGINS({t}, {t})",
                    "ENDS({t}, {t})",
                    "CONTAINS({t}, {t})",
                    "REGEX({t}, \"[ab😀]*|\\\\d+.?\")",
                    "IN({n}, 0, 1)",
                    "IN({t}, \"a\", \"b\", {t})",
                    "IN(p1, \"won\", \"new\")",
                    "IN(d1, TODAY(), {d})",
                    "CASE({b}, {b}, {b}, {b})"),
            'd',
            List.of(
                    "d1",
                    "d2",
                    "TODAY()",
                    "DATE(2026, 1, 31)",
                    "DATE(9999, 12, 31)",
                    "({d} + {n})",
                    "({d} - {n})",
                    "DATE(n1 + {n}, {n}, {n})",
                    "ADDMONTHS({d}, {n})",
                    "DATEVALUE({t})",
                    "DATEVALUE({m})",
                    "IF({b}, {d}, {d})",
                    "BLANKVALUE({d}, {d})",
                    "CASE({n}, {n}, {d}, {d})",
                    "DATE(YEAR({d}) + 1, 2, DAY({d}))"),
            'm',
            List.of(
                    "m1",
                    "m2",
                    "NOW()",
                    "DATETIMEVALUE(\"2026-03-01 08:00:00.000001Z\")",
                    "({m} + {n})",
                    "({m} - {n})",
                    "IF({b}, {m}, {m})",
                    "BLANKVALUE({m}, {m})"));

    /** How many of each type's shapes are leaves. */
    private static final Map<Character, Integer> LEAVES = Map.of('n', 10, 't', 10, 'b', 13, 'd', 5, 'm', 4);

    private final Random random;

    RandomFormulas(long seed) {
        this.random = new Random(seed);
    }

    /** The next formula, of any type. */
    String next() {
        var types = "nnttbbbbddm";
        return formula(types.charAt(random.nextInt(types.length())), 4);
    }

    private String formula(char type, int depth) {
        var shapes = SHAPES.get(type);
        int count = depth == 0 || random.nextInt(4) == 0 ? LEAVES.get(type) : shapes.size();
        return PLACE.matcher(shapes.get(random.nextInt(count)))
                .replaceAll(
                        place -> Matcher.quoteReplacement(formula(place.group(1).charAt(0), depth - 1)));
    }
}

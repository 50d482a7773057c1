package io.fangyuan.record;

import io.fangyuan.tenant.TenantId;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The hashed pieces by which a text is found: pairs of Han characters, triples of other letters and digits. The hash is
 * seeded by tenant and object, so equal names of two tenants share no token (storage.md section 1, search). A text that
 * contains a query has all the query's tokens; the reverse does not hold, so hits are checked again on the row.
 */
final class SearchTokens {
    private static final int HAN_PIECE = 2;
    private static final int OTHER_PIECE = 3;
    private static final int MOST = 2_000;

    private SearchTokens() {}

    /** The tokens of several texts, distinct and sorted. */
    static long[] of(TenantId tenant, int objectId, Collection<String> texts) {
        long seed = mix(((long) tenant.value() << 32) | objectId);
        return texts.stream()
                .flatMapToLong(text -> tokens(normalise(text), seed))
                .distinct()
                .limit(MOST)
                .sorted()
                .toArray();
    }

    /** The form in which texts are compared: compatibility-normalised lower case. */
    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static LongStream tokens(String text, long seed) {
        return runs(text).stream().flatMapToLong(run -> pieces(run, seed));
    }

    private static LongStream pieces(int[] run, long seed) {
        int size = isHan(run[0]) ? HAN_PIECE : OTHER_PIECE;
        return LongStream.rangeClosed(0, run.length - size).map(start -> hash(run, (int) start, size, seed));
    }

    private static List<int[]> runs(String text) {
        List<int[]> runs = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        int start = 0;
        while (start < points.length) {
            int end = start + 1;
            while (end < points.length && sameRun(points[start], points[end])) {
                end++;
            }
            if (Character.isLetterOrDigit(points[start])) {
                runs.add(java.util.Arrays.copyOfRange(points, start, end));
            }
            start = end;
        }
        return runs;
    }

    private static boolean sameRun(int first, int next) {
        return Character.isLetterOrDigit(first) == Character.isLetterOrDigit(next) && isHan(first) == isHan(next);
    }

    private static boolean isHan(int point) {
        return UnicodeScript.of(point) == UnicodeScript.HAN;
    }

    private static long hash(int[] run, int start, int size, long seed) {
        long hash = seed;
        for (int i = start; i < start + size; i++) {
            hash = mix(hash ^ run[i]);
        }
        return hash;
    }

    /** The finaliser of SplitMix64: a cheap bijection in which every input bit moves every output bit. */
    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

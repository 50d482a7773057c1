package io.fangyuan.metadata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fangyuan.formula.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Compiled parts by the hashes of the documents they were compiled from: tenants with equal documents get the same
 * instance. Bounded; what falls out is compiled again when it is next asked for.
 */
final class Interned {
    private static final int MOST_PARTS = 20_000;
    private static final int MOST_VARIANTS = 16;

    private final Cache<String, Object> parts =
            Caffeine.newBuilder().maximumSize(MOST_PARTS).build();
    private final Cache<String, List<Variant>> objects =
            Caffeine.newBuilder().maximumSize(MOST_PARTS / 10).build();

    /** What an object type was compiled to in scopes that answered as {@code trace} says. */
    private record Variant(ObjectType type, TracingScope.Trace trace) {}

    /** A compilation that may have left out what did not compile. */
    record Compilation<T>(T result, List<Finding> broken) {}

    /** The part made of the document with this key and hash. */
    <T> T part(Class<T> type, DocumentKey key, String hash, Supplier<T> compile) {
        return type.cast(keep(parts, key + " " + hash, compile::get));
    }

    /** The shape made of the documents of this manifest. */
    Shape shape(Manifest slice, Supplier<Shape> compile) {
        return (Shape) keep(parts, "shape " + slice.hash(), compile::get);
    }

    /**
     * What is kept for {@code key}, made when absent. Two threads may both make it, and one of the two is kept for both:
     * making may need a connection, and nobody should wait for that under a lock of the cache.
     */
    static <T> T keep(Cache<String, T> cache, String key, Supplier<? extends T> make) {
        var known = cache.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var made = make.get();
        return Objects.requireNonNullElse(cache.asMap().putIfAbsent(key, made), made);
    }

    /**
     * The object type made of the documents of this manifest by formulas that saw what {@code scope} answers. One that is
     * broken is not kept: its findings may suggest words of the scope's tenant.
     */
    Compilation<ObjectType> object(Manifest slice, Scope scope, Function<Scope, Compilation<ObjectType>> compile) {
        var key = slice.hash();
        for (var variant : variants(key)) {
            if (variant.trace().holdsIn(scope)) {
                return new Compilation<>(variant.type(), List.of());
            }
        }
        var tracing = new TracingScope(scope);
        var compiled = compile.apply(tracing);
        return compiled.broken().isEmpty()
                ? keep(key, new Variant(compiled.result(), tracing.trace()), scope)
                : compiled;
    }

    private List<Variant> variants(String key) {
        var known = objects.getIfPresent(key);
        return known == null ? List.of() : known;
    }

    /** The variant of the thread that came first, when several compiled the same at once. */
    private Compilation<ObjectType> keep(String key, Variant variant, Scope scope) {
        var kept = objects.asMap().compute(key, (_, known) -> with(known == null ? List.of() : known, variant, scope));
        return kept.stream()
                .filter(one -> one.trace().holdsIn(scope))
                .findFirst()
                .map(one -> new Compilation<>(one.type(), List.<Finding>of()))
                .orElseThrow();
    }

    private static List<Variant> with(List<Variant> known, Variant variant, Scope scope) {
        if (known.stream().anyMatch(one -> one.trace().holdsIn(scope))) {
            return known;
        }
        var variants = new ArrayList<>(known.subList(Math.max(0, known.size() - MOST_VARIANTS + 1), known.size()));
        variants.add(variant);
        return List.copyOf(variants);
    }
}

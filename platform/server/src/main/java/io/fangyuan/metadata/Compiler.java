package io.fangyuan.metadata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fangyuan.fieldtype.FieldTypes;
import org.springframework.stereotype.Component;

/** Turns manifests into definitions, sharing between tenants whatever is equal. */
@Component
final class Compiler {
    private static final int MOST_MANIFESTS = 2_000;

    private final FieldTypes types;
    private final SystemDocuments system;
    private final Interned interned = new Interned();
    private final Cache<String, Definitions> whole =
            Caffeine.newBuilder().maximumSize(MOST_MANIFESTS).build();

    Compiler(FieldTypes types, SystemDocuments system) {
        this.types = types;
        this.system = system;
    }

    /** The definitions of {@code manifest}, with the platform's own beside them. */
    Definitions compile(Manifest manifest, Bodies bodies) {
        return Interned.keep(
                whole, manifest.hash(), () -> new Compilation(manifest, system, types, interned, bodies).run());
    }
}

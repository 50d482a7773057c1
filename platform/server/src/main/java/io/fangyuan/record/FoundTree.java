package io.fangyuan.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as one viewer may see it, with its lines.
 *
 * @param lines in their order, by the name of their relation; a relation without lines has an empty list
 */
public record FoundTree(FoundRecord root, Map<String, List<FoundRecord>> lines) {
    public FoundTree {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }
}

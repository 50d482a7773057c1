package io.fangyuan.metadata;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Things that people may call by name or, in any language, by label. A name wins over a label that reads the same. */
final class Words<T> {
    private final Map<String, T> byName = new HashMap<>();
    private final Map<String, T> byLabel = new HashMap<>();

    /** Adds one more; what came before keeps a label that both have. */
    Words<T> add(String name, Label label, T thing) {
        byName.put(name, thing);
        label.texts().values().forEach(text -> byLabel.putIfAbsent(text, thing));
        return this;
    }

    Optional<T> find(String nameOrLabel) {
        var named = byName.get(nameOrLabel);
        return Optional.ofNullable(named == null ? byLabel.get(nameOrLabel) : named);
    }

    Optional<T> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Every word that {@link #find} knows. */
    List<String> all() {
        return List.copyOf(concat(byName.keySet(), byLabel.keySet()));
    }

    private static Collection<String> concat(Collection<String> names, Collection<String> labels) {
        var words = new TreeSet<>(names);
        words.addAll(labels);
        return words;
    }
}

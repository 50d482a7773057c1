package io.fangyuan.print;

import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.Snapshot;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By what words tenants name the lines of a record: the relation's name and label, and the labels of the lines' object. */
final class LineWords {
    private LineWords() {}

    /** For each relation of lines the pattern of its words with the dot behind; a field of the same name goes before. */
    static Map<Relations.Pointer, Pattern> of(Snapshot snapshot, ObjectType type) {
        Map<Relations.Pointer, Pattern> words = new LinkedHashMap<>();
        for (Relations.Pointer relation : Relations.of(snapshot).lines(type)) {
            words.put(relation, pattern(words(relation, type)));
        }
        return words;
    }

    private static Set<String> words(Relations.Pointer relation, ObjectType type) {
        Set<String> words = new LinkedHashSet<>();
        words.add(relation.name());
        words.addAll(relation.relation().relationLabel().values());
        words.addAll(relation.type().pluralLabel().texts().values());
        words.addAll(relation.type().label().texts().values());
        words.removeIf(String::isBlank);
        words.removeAll(type.fields().stream()
                .flatMap(field -> texts(field.label()).stream())
                .collect(Collectors.toSet()));
        return words;
    }

    private static Set<String> texts(Label label) {
        return Set.copyOf(label.texts().values());
    }

    private static Pattern pattern(Set<String> words) {
        String any = words.stream()
                .map(Pattern::quote)
                .map(word -> word + "|\\[" + word + "]")
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}_.$\\]])(?:", ")\\s*\\.\\s*"));
        return Pattern.compile(any);
    }
}

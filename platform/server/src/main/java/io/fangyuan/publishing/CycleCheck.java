package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.Reference;
import io.fangyuan.metadata.References;
import io.fangyuan.metadata.Snapshot;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No computed field may, through whatever others, need its own value. */
final class CycleCheck implements Check {
    private static final String FORMULA = "/options/formula";

    /** Where a computed field says what it is computed from. */
    private static final Set<String> COMPUTATION = Set.of(FORMULA, "/options/field", "/options/condition");

    @Override
    public Stream<Finding> of(Candidate candidate) {
        var needs = needs(candidate.after());
        return needs.keySet().stream()
                .sorted()
                .filter(key -> reaches(key, needs))
                .map(key -> Finding.error(key, FORMULA, "formula_cycle", Map.of("field", key.name())));
    }

    /** For each computed field, the computed fields it reads. */
    private static Map<DocumentKey, List<DocumentKey>> needs(Snapshot snapshot) {
        var computed = computed(snapshot);
        return References.of(snapshot).stream()
                .filter(reference -> COMPUTATION.contains(reference.pointer()))
                .filter(reference -> computed.contains(reference.to()))
                .collect(
                        Collectors.groupingBy(Reference::from, Collectors.mapping(Reference::to, Collectors.toList())));
    }

    private static Set<DocumentKey> computed(Snapshot snapshot) {
        return snapshot.objects().stream()
                .flatMap(type -> type.fields().stream())
                .filter(field ->
                        field.formula().isPresent() || field.aggregation().isPresent())
                .map(field -> DocumentKey.of(Kind.FIELD, field.object(), field.name()))
                .collect(Collectors.toSet());
    }

    private static boolean reaches(DocumentKey start, Map<DocumentKey, List<DocumentKey>> needs) {
        var seen = new HashSet<DocumentKey>();
        var open = new ArrayDeque<>(needs.getOrDefault(start, List.of()));
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(needs.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}

package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.Picklist;
import io.fangyuan.metadata.Severity;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values have names of their own, and one that records may hold does not vanish unasked. */
final class PicklistCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return candidate.after().picklists().stream()
                .flatMap(picklist -> Stream.concat(
                        twice(picklist),
                        candidate.before().picklist(picklist.name()).stream()
                                .flatMap(before -> removed(before, picklist))));
    }

    private static Stream<Finding> twice(Picklist picklist) {
        var names = new HashSet<String>();
        return IntStream.range(0, picklist.values().size())
                .filter(i -> !names.add(picklist.values().get(i).name()))
                .mapToObj(i -> Finding.error(
                        key(picklist),
                        "/values/" + i + "/name",
                        "twice",
                        Map.of("value", picklist.values().get(i).name())));
    }

    private static Stream<Finding> removed(Picklist before, Picklist after) {
        return before.values().stream()
                .filter(choice -> after.find(choice.name()).isEmpty())
                .map(choice -> Finding.of(
                        Severity.QUESTION,
                        key(after),
                        "/values",
                        "picklist_value_removed",
                        Map.of("value", choice.name())));
    }

    private static DocumentKey key(Picklist picklist) {
        return new DocumentKey(Kind.PICKLIST, picklist.name());
    }
}

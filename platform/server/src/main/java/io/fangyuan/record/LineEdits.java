package io.fangyuan.record;

import io.fangyuan.formula.Path;
import io.fangyuan.metadata.Relations;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import io.fangyuan.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of one relation as a save leaves them: every line that stays or comes, in order, and those that go.
 *
 * @param faults what is wrong with the list itself
 */
record LineEdits(Relations.Pointer relation, List<Edit> edits, List<ObjectRecord> removed, List<Violation> faults) {
    LineEdits {
        edits = List.copyOf(edits);
        removed = List.copyOf(removed);
        faults = List.copyOf(faults);
    }

    LineEdits with(List<Edit> changed) {
        return new LineEdits(relation, changed, removed, faults);
    }

    LineEdits map(UnaryOperator<Edit> change) {
        return with(edits.stream().map(change).toList());
    }

    /** The paths that formulas of the lines follow into the record they belong to, as that record would name them. */
    Set<Path> intoOwner() {
        return paths(true)
                .map(path -> Path.of(path.names().stream().skip(1).toArray(String[]::new)))
                .collect(Collectors.toSet());
    }

    /** The paths that they follow elsewhere. */
    Set<Path> elsewhere() {
        return paths(false).collect(Collectors.toSet());
    }

    /** The lines, knowing what the record that they belong to will hold. */
    LineEdits knowing(Change owner) {
        Map<Path, Value> ofOwner = new HashMap<>();
        paths(true).forEach(path -> {
            var names = path.names().stream().skip(1).toArray(String[]::new);
            ofOwner.put(path, owner.value(Path.of(names)));
        });
        return map(edit -> {
            Map<Path, Value> related = new HashMap<>(edit.change().related());
            related.putAll(ofOwner);
            return edit.with(edit.change().related(related));
        });
    }

    private Stream<Path> paths(boolean intoOwner) {
        String lookup = relation.lookup().name();
        return DottedPaths.of(relation.type()).stream()
                .filter(path -> path.first().equals(lookup) == intoOwner);
    }
}

package io.fangyuan.record;

import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.layout.LayoutRules;
import io.fangyuan.layout.Layouts;
import io.fangyuan.metadata.Layout;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record that is saved with those of its lines that the save is about. */
record EditTree(Edit root, List<LineEdits> lines) {
    EditTree {
        lines = List.copyOf(lines);
    }

    /** The record first, then its lines in their order. */
    Stream<Edit> edits() {
        return Stream.concat(Stream.of(root), lineEdits());
    }

    /** Its lines, in their order. */
    Stream<Edit> lineEdits() {
        return lines.stream().flatMap(each -> each.edits().stream());
    }

    /** Names of the relations of which lines change, come or go. */
    Set<String> changingLines() {
        return lines.stream()
                .filter(each ->
                        !each.removed().isEmpty() || each.edits().stream().anyMatch(Edit::isReal))
                .map(each -> each.relation().name())
                .collect(Collectors.toSet());
    }

    EditTree map(UnaryOperator<Edit> change) {
        return new EditTree(
                change.apply(root), lines.stream().map(each -> each.map(change)).toList());
    }

    /** The same tree, knowing of other records what formulas and look-ups need. */
    EditTree referring(Viewer viewer, TenantTables tables, SaveSession session) {
        Set<Path> paths = new HashSet<>(DottedPaths.of(root.type()));
        lines.forEach(
                each -> each.intoOwner().stream().filter(path -> !path.isOwn()).forEach(paths::add));
        Edit known = new References(viewer, tables, root.type(), paths)
                .read(List.of(root), session)
                .getFirst();
        List<LineEdits> knownLines = lines.stream()
                .map(each ->
                        each.with(new References(viewer, tables, each.relation().type(), each.elsewhere())
                                .read(each.edits(), session)))
                .toList();
        return new EditTree(known, knownLines);
    }

    /** With every default, formula and roll-up over the lines: the record, its lines, and the record over its lines. */
    EditTree computed(RollUps rollUps) {
        Edit first = root.computed();
        List<LineEdits> filled = lines.stream()
                .map(each -> each.knowing(first.change()).map(Edit::computed))
                .toList();
        Map<String, Value> sums = new HashMap<>();
        for (RollUp rollUp : rollUps.of(root.type())) {
            lines(filled, rollUp)
                    .ifPresentOrElse(
                            each -> sums.put(rollUp.field().name(), rollUp.over(each.edits())),
                            () -> startingValue(rollUp, sums));
        }
        Edit whole = first.with(sums).recomputed();
        return new EditTree(
                whole, filled.stream().map(each -> each.knowing(whole.change())).toList());
    }

    private void startingValue(RollUp rollUp, Map<String, Value> sums) {
        if (root.before().isNew()) {
            sums.put(rollUp.field().name(), rollUp.over(List.of()));
        }
    }

    private static Optional<LineEdits> lines(List<LineEdits> all, RollUp rollUp) {
        return all.stream()
                .filter(each -> rollUp.lookup().equals(each.relation().lookup()))
                .findFirst();
    }

    /** Everything that speaks against the tree, of all its records at once. */
    List<Violation> violations(Viewer viewer) {
        List<Violation> violations = new ArrayList<>(root.violations(viewer));
        Layout layout = Layouts.choose(viewer, root.type(), root.after().recordType());
        for (LineEdits each : lines) {
            violations.addAll(each.faults());
            each.edits().stream().filter(Edit::isReal).forEach(edit -> {
                violations.addAll(edit.violations(viewer));
                violations.addAll(ofTable(layout, each, edit));
            });
        }
        return new ArrayList<>(new LinkedHashSet<>(violations));
    }

    /** What the record's layout refuses of one of its lines. */
    private List<Violation> ofTable(Layout layout, LineEdits lines, Edit line) {
        return layout.lines().stream()
                .filter(table -> table.relation().equals(lines.relation().name()))
                .flatMap(table -> LayoutRules.violations(table, root.change(), line.change(), line.written()).stream())
                .map(violation -> violation.under(line.pointer()))
                .toList();
    }
}

package io.fangyuan.record;

import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.layout.LayoutRules;
import io.fangyuan.layout.Layouts;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Violation;
import io.fangyuan.rule.Change;
import io.fangyuan.rule.ComputedFields;
import io.fangyuan.rule.ValidationRules;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One record of a save on its way from what it was to what it shall be.
 *
 * @param pointer where the request speaks of it: "" for the record that is saved, {@code /values/quoteLines/2} for a line
 * @param inputs what the caller wrote
 * @param given names of the fields that the caller mentioned
 * @param faults what its look-ups get wrong
 */
record Edit(
        String pointer, ObjectRecord before, Inputs inputs, Set<String> given, Change change, List<Violation> faults) {

    /** An edit by what a caller wrote. */
    static Edit of(Viewer viewer, String pointer, ObjectRecord before, Map<String, JsonNode> values) {
        Inputs inputs = Inputs.read(viewer, before, values);
        ObjectRecord wanted = Stamps.put(viewer, before, inputs.values());
        var change = new Change(
                before.type(), before.isNew(), before.values(), wanted.values(), Map.of(), Contexts.of(viewer));
        return new Edit(pointer, before, inputs, Set.copyOf(values.keySet()), change, List.of());
    }

    /** What the platform itself changes about a record that nobody edits: no stamps, no inputs. */
    static Edit system(Viewer viewer, ObjectRecord before, Map<String, Value> values) {
        var change = new Change(
                before.type(), false, before.values(), before.with(values).values(), Map.of(), Contexts.of(viewer));
        return new Edit("", before, new Inputs(Map.of(), List.of()), Set.of(), change, List.of());
    }

    ObjectType type() {
        return before.type();
    }

    /** The record as it shall be. */
    ObjectRecord after() {
        return before.with(change.after());
    }

    Edit with(Map<String, Value> values) {
        return with(change.with(values));
    }

    Edit with(Change changed) {
        return new Edit(pointer, before, inputs, given, changed, faults);
    }

    /** The same edit, knowing what its dotted paths lead to and what is wrong with its look-ups. */
    Edit knowing(Map<Path, Value> related, List<Violation> wrong) {
        return new Edit(pointer, before, inputs, given, change.related(related), wrong);
    }

    /** With the defaults of a new record and every formula computed. */
    Edit computed() {
        Change filled = change.isNew() ? change.with(ComputedFields.defaults(change, given)) : change;
        return with(ComputedFields.compute(filled));
    }

    /** With every formula computed anew, after what it builds on has changed. */
    Edit recomputed() {
        return with(ComputedFields.compute(change));
    }

    /** Whether the record will hold anything else than before, but for who saved it when. */
    boolean isReal() {
        ObjectRecord after = after();
        return before.isNew()
                || after.values().keySet().stream()
                        .anyMatch(name -> !Stamps.NAMES.contains(name)
                                && !after.value(name).equals(before.value(name)));
    }

    /** Names of the fields to which the caller gave another value. */
    Set<String> written() {
        return inputs.values().keySet();
    }

    /** Everything that speaks against the record as it shall be. */
    List<Violation> violations(Viewer viewer) {
        List<Violation> violations = new ArrayList<>(inputs.violations());
        violations.addAll(faults);
        violations.addAll(RequiredFields.violations(viewer, change));
        if (!viewer.elevated()) {
            Layout layout = Layouts.choose(viewer, type(), after().recordType());
            violations.addAll(LayoutRules.violations(layout, change, written()));
        }
        violations.addAll(ValidationRules.violations(change, viewer.locale()));
        return violations.stream()
                .distinct()
                .map(violation -> violation.under(pointer))
                .toList();
    }
}

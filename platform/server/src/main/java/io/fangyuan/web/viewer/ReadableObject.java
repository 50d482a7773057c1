package io.fangyuan.web.viewer;

import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Sort;
import io.fangyuan.record.Filters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of an object a viewer may read, and may be told of it. */
record ReadableObject(Viewer viewer, ObjectType type) {

    /** The same viewer before another object. */
    ReadableObject of(ObjectType other) {
        return new ReadableObject(viewer, other);
    }

    Locale language() {
        return viewer.locale();
    }

    /** Whether there is such a field that the viewer may read. */
    boolean has(String field) {
        return type.find(field)
                .filter(found -> Access.mayRead(viewer, type, found))
                .isPresent();
    }

    /** Whether the viewer may read every field that the formula names. */
    boolean all(Formula formula) {
        return formula.references().stream()
                .filter(path -> path.root() == Path.Root.RECORD)
                .allMatch(path -> Filters.mayAsk(viewer, type, path.names()));
    }

    /** The condition, where the viewer may read all that it names. */
    Optional<ConditionReply.When> condition(Optional<Formula> formula) {
        return formula.filter(this::all).map(ConditionReply.When::of);
    }

    /** Whether the viewer sees anything of the object: its records, or the page for a new one. */
    boolean isVisible() {
        return Access.may(viewer, type, Verb.READ) || Access.mayCreate(viewer, type);
    }

    /** The order that a list starts in, as far as the viewer may see it. */
    List<SortReply> sort(List<Sort> keys) {
        return keys.stream()
                .filter(key -> Filters.maySort(viewer, type, key.field()))
                .map(key -> new SortReply(key.field(), key.descending()))
                .toList();
    }
}

package io.fangyuan.layout;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Condition;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.SystemFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses how a record is presented: by the viewer's primary role and the record's type, the closest match winning. */
public final class Layouts {
    private static final Label BASICS = new Label(Map.of("zh-CN", "基本信息", "en", "Basics"));

    private Layouts() {}

    /** The layout for this viewer; role and type together before role, role before type, then the object's default. */
    public static Layout choose(Viewer viewer, ObjectType type, Optional<String> recordType) {
        return type.layouts().stream()
                .flatMap(layout -> layout.assignments().stream()
                        .filter(assignment -> matches(assignment, viewer, recordType))
                        .map(assignment -> new Match(layout, closeness(assignment))))
                .max(Comparator.comparingInt(Match::closeness))
                .map(Match::layout)
                .or(() -> type.layouts().stream().filter(Layout::isDefault).findFirst())
                .or(() -> type.layouts().stream().findFirst())
                .orElseGet(() -> plain(type));
    }

    private record Match(Layout layout, int closeness) {}

    private static boolean matches(Layout.Assignment assignment, Viewer viewer, Optional<String> recordType) {
        return assignment.role().map(viewer.user().primaryRole()::equals).orElse(true)
                && assignment
                        .recordType()
                        .map(name -> recordType.filter(name::equals).isPresent())
                        .orElse(true);
    }

    private static int closeness(Layout.Assignment assignment) {
        return (assignment.role().isPresent() ? 2 : 0)
                + (assignment.recordType().isPresent() ? 1 : 0);
    }

    /** What an object without a layout shows: all its own fields, two in a row. */
    private static Layout plain(ObjectType type) {
        var items = Stream.concat(
                        type.fields().stream().filter(field -> !field.system()), type.find(SystemFields.OWNER).stream())
                .map(Layouts::plainItem)
                .toList();
        var section = new Layout.Section("basics", BASICS, 2, Optional.empty(), items);
        return new Layout("plain", BASICS, true, List.of(), List.of(), List.of(section), List.of(), List.of());
    }

    private static Layout.Item plainItem(Field field) {
        return new Layout.Item(field.name(), new Condition.Never(), new Condition.Never(), Optional.empty(), 1);
    }
}

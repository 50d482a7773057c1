package io.fangyuan.web.record;

import io.fangyuan.access.Access;
import io.fangyuan.formula.Expression;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ListView;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.record.Filters;
import io.fangyuan.record.RecordLists;
import io.fangyuan.record.RecordQuery;
import io.fangyuan.record.Sort;
import io.fangyuan.tag.RecordTags;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.TenantDoor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of records of one object, and the suggestions of look-ups. */
@RestController
class RecordListController {
    private final TenantDoor door;
    private final RecordLists lists;

    RecordListController(TenantDoor door, RecordLists lists) {
        this.door = door;
        this.lists = lists;
    }

    /** The query of a list: a list view, narrowed by a filter and a search text, in the caller's order if one is given. */
    record ListRequest(
            Optional<String> view,
            Optional<String> filter,
            Optional<String> search,
            Optional<String> sort,
            Optional<String> fields,
            Optional<Integer> limit,
            Optional<String> cursor,
            Optional<Boolean> count,
            Optional<List<RecordId>> tags) {}

    @GetMapping("/api/objects/{object}/records")
    RecordPageBody list(
            @PathVariable String object,
            @RequestParam Optional<String> view,
            @RequestParam Optional<String> filter,
            @RequestParam Optional<String> search,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<String> fields,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<Boolean> count,
            @RequestParam Optional<List<RecordId>> tags) {
        var request = new ListRequest(view, filter, search, sort, fields, limit, cursor, count, tags);
        return door.enter(viewer -> {
            ObjectType type = viewer.snapshot().object(object);
            Access.requireObject(viewer, type);
            return new RecordPageBody(lists.list(viewer, query(viewer, type, request)));
        });
    }

    @GetMapping("/api/objects/{object}/options")
    List<OptionReply> options(
            @PathVariable String object,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "20") int limit) {
        return door.enter(viewer -> {
            ObjectType type = viewer.snapshot().object(object);
            Access.requireObject(viewer, type);
            String name = type.nameField().name();
            var query = new RecordQuery(
                    type,
                    Expression.and(active(viewer, type), Access.whole(viewer, type)),
                    search,
                    Access.mayReadName(viewer, type) ? List.of(new Sort(name, false)) : List.of(),
                    List.of(name),
                    limit,
                    Optional.empty(),
                    false,
                    List.of());
            return lists.list(viewer, query).records().stream()
                    .map(OptionReply::of)
                    .toList();
        });
    }

    /** People who have left are not offered. */
    private static Expression active(Viewer viewer, ObjectType type) {
        return type.name().equals("user") ? Filters.parse(viewer, type, "active") : Expression.TRUE;
    }

    private static RecordQuery query(Viewer viewer, ObjectType type, ListRequest request) {
        Optional<ListView> view = request.view().filter(name -> !name.isEmpty()).map(name -> view(type, name));
        Expression filter = Expression.and(
                view.flatMap(ListView::filter)
                        .map(formula -> Filters.allowed(viewer, type, formula))
                        .orElse(Expression.TRUE),
                request.filter()
                        .filter(text -> !text.isBlank())
                        .map(text -> Filters.parse(viewer, type, text))
                        .orElse(Expression.TRUE));
        List<Sort> sort = request.sort()
                .map(Sort::parse)
                .or(() -> view.map(chosen -> sort(viewer, type, chosen)))
                .orElse(List.of());
        List<String> fields = request.fields()
                .map(text -> Arrays.asList(text.split(",")))
                .orElseGet(
                        () -> type.fields().stream().map(field -> field.name()).toList());
        return new RecordQuery(
                type,
                filter,
                request.search().orElse(""),
                sort,
                fields,
                request.limit().orElse(50),
                request.cursor(),
                request.count().orElse(false),
                request.tags().orElse(List.of()).stream()
                        .map(tag -> RecordTags.carrying(viewer, type, tag))
                        .toList());
    }

    private static ListView view(ObjectType type, String name) {
        return type.listView(name).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("listView", name)));
    }

    /** The order of a list view, as far as the viewer may see it. */
    private static List<Sort> sort(Viewer viewer, ObjectType type, ListView view) {
        return view.sort().stream()
                .filter(key -> Filters.maySort(viewer, type, key.field()))
                .map(key -> new Sort(key.field(), key.descending()))
                .toList();
    }
}

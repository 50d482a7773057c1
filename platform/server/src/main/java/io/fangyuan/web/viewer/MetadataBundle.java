package io.fangyuan.web.viewer;

import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.layout.CustomPages;
import io.fangyuan.layout.Layouts;
import io.fangyuan.metadata.App;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.ListView;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Picklist;
import io.fangyuan.metadata.RecordType;
import io.fangyuan.metadata.Sort;
import io.fangyuan.metadata.ValidationRule;
import io.fangyuan.record.Filters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A tenant's definitions as one viewer's screens need them: in the viewer's language, without what the viewer may not read. */
final class MetadataBundle {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Viewer viewer;

    MetadataBundle(Viewer viewer) {
        this.viewer = viewer;
    }

    ObjectNode into(ObjectNode node) {
        var apps = node.putArray("apps");
        apps().forEach(app -> apps.add(app(app)));
        ObjectNode objects = node.putObject("objects");
        viewer.snapshot().objects().stream()
                .filter(this::isVisible)
                .forEach(type -> objects.set(type.name(), object(type)));
        ObjectNode picklists = node.putObject("picklists");
        picklists().forEach(picklist -> picklists.set(picklist.name(), picklist(picklist)));
        return node;
    }

    /** Those of the fields that the viewer may read. */
    private Stream<Picklist> picklists() {
        return viewer.snapshot().objects().stream()
                .filter(this::isVisible)
                .flatMap(type -> type.fields().stream().filter(field -> Access.mayRead(viewer, type, field)))
                .flatMap(field -> field.picklist().stream())
                .distinct()
                .flatMap(name -> viewer.snapshot().picklist(name).stream());
    }

    /** The apps of the primary role, in its order. */
    private List<App> apps() {
        return viewer.snapshot().role(viewer.user().primaryRole()).stream()
                .flatMap(role -> role.apps().stream())
                .map(name -> viewer.snapshot().app(name).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isVisible(ObjectType type) {
        return Access.may(viewer, type, Verb.READ) || Access.mayCreate(viewer, type);
    }

    private ObjectNode app(App app) {
        ObjectNode node = JSON.createObjectNode().put("name", app.name());
        node.put("label", app.label().in(viewer.locale())).put("icon", app.icon());
        node.put("startsWithWorkbench", app.startsWithWorkbench());
        var tabs = node.putArray("tabs");
        app.tabs().stream()
                .filter(tab -> viewer.snapshot()
                        .findObject(tab)
                        .filter(this::isVisible)
                        .isPresent())
                .forEach(tabs::add);
        return node;
    }

    private ObjectNode object(ObjectType type) {
        ObjectNode node = JSON.createObjectNode().put("id", type.id()).put("name", type.name());
        node.put("label", type.label().in(viewer.locale()))
                .put("pluralLabel", type.pluralLabel().in(viewer.locale()));
        node.put("icon", type.icon())
                .put("color", type.color())
                .put("nameField", type.nameField().name());
        node.put("system", type.system());
        node.put("approvals", !type.approvalProcesses().isEmpty());
        node.putObject("rights")
                .put("create", Access.mayCreate(viewer, type))
                .put("read", Access.may(viewer, type, Verb.READ))
                .put("update", Access.may(viewer, type, Verb.UPDATE))
                .put("delete", Access.may(viewer, type, Verb.DELETE));
        ObjectNode fields = node.putObject("fields");
        type.fields().stream()
                .filter(field -> Access.mayRead(viewer, type, field))
                .forEach(field -> fields.set(field.name(), new FieldJson(viewer, type).of(field)));
        recordTypes(type, node);
        layouts(type, node);
        listViews(type, node);
        rules(type, node);
        node.set("actions", new ActionsJson(viewer, type).json());
        pages(type, node);
        return node;
    }

    /** What the tenant shows this viewer in place of the platform's own pages; the pages themselves are asked for apart. */
    private void pages(ObjectType type, ObjectNode node) {
        var array = node.putArray("pages");
        CustomPages.of(viewer, type)
                .forEach(page -> array.addObject()
                        .put("name", page.name())
                        .put("label", page.label().in(viewer.locale()))
                        .put("place", page.place().code())
                        .put("revision", page.revision()));
    }

    private void recordTypes(ObjectType type, ObjectNode node) {
        var array = node.putArray("recordTypes");
        type.recordTypes().stream()
                .filter(RecordType::active)
                .forEach(recordType -> array.addObject()
                        .put("name", recordType.name())
                        .put("label", recordType.label().in(viewer.locale()))
                        .put("default", recordType.isDefault()));
    }

    private void layouts(ObjectType type, ObjectNode node) {
        Map<String, Layout> chosen = new LinkedHashMap<>();
        chosen.put("", Layouts.choose(viewer, type, Optional.empty()));
        type.recordTypes()
                .forEach(recordType ->
                        chosen.put(recordType.name(), Layouts.choose(viewer, type, Optional.of(recordType.name()))));
        ObjectNode byType = node.putObject("layoutByRecordType");
        ObjectNode layouts = node.putObject("layouts");
        var layoutJson = new LayoutJson(viewer, type);
        chosen.forEach((recordType, layout) -> {
            byType.put(recordType, layout.name());
            layouts.set(layout.name(), layoutJson.of(layout));
        });
    }

    private void listViews(ObjectType type, ObjectNode node) {
        var array = node.putArray("listViews");
        type.listViews().stream().filter(view -> mayUse(type, view)).forEach(view -> array.add(listView(type, view)));
    }

    private boolean mayUse(ObjectType type, ListView view) {
        return view.filter()
                .map(filter -> readsOnlyReadable(viewer, type, filter))
                .orElse(true);
    }

    private ObjectNode listView(ObjectType type, ListView view) {
        ObjectNode node = JSON.createObjectNode().put("name", view.name());
        node.put("label", view.label().in(viewer.locale())).put("default", view.isDefault());
        view.filter().ifPresent(filter -> node.put("filter", filter.source()));
        var columns = node.putArray("columns");
        view.columns().stream()
                .filter(column -> type.find(column.field())
                        .filter(field -> Access.mayRead(viewer, type, field))
                        .isPresent())
                .forEach(column -> {
                    ObjectNode each = columns.addObject().put("field", column.field());
                    column.width().ifPresent(width -> each.put("width", width));
                });
        sort(viewer, type, view.sort(), node);
        view.calendar().ifPresent(calendar -> calendar(type, calendar, node));
        return node;
    }

    /** Who may not read when records begin and end sees them in a list. */
    private void calendar(ObjectType type, ListView.Calendar calendar, ObjectNode node) {
        if (!mayRead(type, calendar.start()) || !mayRead(type, calendar.end())) {
            return;
        }
        ObjectNode each =
                node.putObject("calendar").put("start", calendar.start()).put("end", calendar.end());
        calendar.title().filter(field -> mayRead(type, field)).ifPresent(field -> each.put("title", field));
        calendar.person().filter(field -> mayRead(type, field)).ifPresent(field -> each.put("person", field));
    }

    private boolean mayRead(ObjectType type, String name) {
        return type.find(name)
                .filter(field -> Access.mayRead(viewer, type, field))
                .isPresent();
    }

    /** The order that a list starts in, as far as the viewer may see it. */
    static void sort(Viewer viewer, ObjectType type, List<Sort> keys, ObjectNode node) {
        var sort = node.putArray("sort");
        keys.stream()
                .filter(key -> Filters.maySort(viewer, type, key.field()))
                .forEach(key -> sort.addObject().put("field", key.field()).put("descending", key.descending()));
    }

    /** Rules that the browser can judge: all their fields are the viewer's to read. */
    private void rules(ObjectType type, ObjectNode node) {
        var array = node.putArray("rules");
        type.rules().stream()
                .filter(ValidationRule::active)
                .filter(rule -> readsOnlyReadable(viewer, type, rule.condition()))
                .forEach(rule -> {
                    ObjectNode each = array.addObject().put("name", rule.name());
                    each.put("message", rule.message().in(viewer.locale()));
                    each.put("field", rule.field().orElse(null));
                    each.set("tree", FormulaJson.tree(rule.condition()));
                });
    }

    private ObjectNode picklist(Picklist picklist) {
        ObjectNode node = JSON.createObjectNode().put("label", picklist.label().in(viewer.locale()));
        var values = node.putArray("values");
        picklist.values()
                .forEach(choice -> values.addObject()
                        .put("name", choice.name())
                        .put("label", choice.label().in(viewer.locale()))
                        .put("color", choice.color())
                        .put("active", choice.active()));
        return node;
    }

    /** Whether the viewer may read every field that the formula names. */
    static boolean readsOnlyReadable(Viewer viewer, ObjectType type, Formula formula) {
        List<Path> ofRecord = new ArrayList<>(formula.references());
        ofRecord.removeIf(path -> path.root() != Path.Root.RECORD);
        return ofRecord.stream().allMatch(path -> Filters.mayAsk(viewer, type, path.names()));
    }
}

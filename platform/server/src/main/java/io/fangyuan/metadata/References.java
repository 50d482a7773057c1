package io.fangyuan.metadata;

import io.fangyuan.fieldtype.Aggregation;
import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Every place of a snapshot that names a document, whether that document exists or not. */
public final class References {
    private final Snapshot snapshot;
    private final Set<Reference> found = new LinkedHashSet<>();

    private References(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** All references of the tenant's documents, object by object. */
    public static Collection<Reference> of(Snapshot snapshot) {
        return snapshot.derived(Found.class, all -> new Found(new References(all).collect()))
                .references();
    }

    private record Found(List<Reference> references) {}

    /** The references to {@code key}: what follows when it is changed or removed. */
    public static List<Reference> to(Snapshot snapshot, DocumentKey key) {
        return of(snapshot).stream()
                .filter(reference -> reference.to().equals(key))
                .filter(reference -> !reference.from().equals(key))
                .toList();
    }

    /** Every field that a formula about records of {@code object} names, with the look-ups on the way. */
    public static Collection<Reference> of(
            Snapshot snapshot, DocumentKey from, String pointer, String object, Formula formula) {
        Set<Reference> found = new LinkedHashSet<>();
        new Place(snapshot, found, from, object).formula(pointer, Optional.of(formula));
        return found;
    }

    private List<Reference> collect() {
        snapshot.objects().forEach(this::object);
        snapshot.roles().forEach(this::role);
        snapshot.apps().forEach(this::app);
        return List.copyOf(found);
    }

    private void object(ObjectType type) {
        var place = new Place(snapshot, found, new DocumentKey(Kind.OBJECT, type.name()), type.name());
        place.field("/nameField", type.nameField().name());
        type.fields().stream().filter(field -> !field.system()).forEach(field -> field(type, field));
        type.recordTypes().forEach(recordType -> place(type, Kind.RECORD_TYPE, recordType.name()));
        type.layouts()
                .forEach(layout -> LayoutReferences.of(snapshot, place(type, Kind.LAYOUT, layout.name()), layout));
        type.listViews().forEach(view -> listView(place(type, Kind.LIST_VIEW, view.name()), view));
        type.rules().forEach(rule -> rule(place(type, Kind.VALIDATION_RULE, rule.name()), rule));
        type.approvalProcesses()
                .forEach(process ->
                        ProcessReferences.process(place(type, Kind.APPROVAL_PROCESS, process.name()), process));
        type.automations()
                .forEach(automation ->
                        ProcessReferences.automation(place(type, Kind.AUTOMATION, automation.name()), automation));
        type.actions().forEach(action -> ProcessReferences.action(place(type, Kind.ACTION, action.name()), action));
        type.printTemplates()
                .forEach(template -> roles(place(type, Kind.PRINT_TEMPLATE, template.name()), template.roles()));
        type.pages().forEach(page -> roles(place(type, Kind.PAGE, page.name()), page.roles()));
        type.sharingRules().forEach(rule -> sharingRule(place(type, Kind.SHARING_RULE, rule.name()), rule));
    }

    /** Where a document of {@code type} stands, which is itself a reference to the object. */
    private Place place(ObjectType type, Kind kind, String name) {
        var place = new Place(snapshot, found, DocumentKey.of(kind, type.name(), name), type.name());
        place.to("", Kind.OBJECT, type.name());
        return place;
    }

    private static void roles(Place place, List<String> roles) {
        Place.each(roles, "/roles", (pointer, role) -> place.to(pointer, Kind.ROLE, role));
    }

    private void field(ObjectType type, Field field) {
        var place = place(type, Kind.FIELD, field.name());
        field.target().ifPresent(object -> place.to("/options/object", Kind.OBJECT, object));
        field.picklist().ifPresent(picklist -> place.to("/options/picklist", Kind.PICKLIST, picklist));
        field.aggregation().ifPresent(aggregation -> rollUp(place, aggregation));
        place.formula("/default", field.defaultValue());
        place.formula("/options/formula", field.formula());
    }

    private void rollUp(Place place, Aggregation aggregation) {
        var there = place.of(aggregation.object());
        there.to("/options/object", Kind.OBJECT, aggregation.object());
        there.field("/options/lookup", aggregation.lookup());
        if (!aggregation.field().isEmpty()) {
            there.field("/options/field", aggregation.field());
        }
        if (Formulas.compile(aggregation.condition(), aggregation.object(), snapshot.scope(), Options.filter())
                instanceof Compiled.Success(var condition)) {
            there.formula("/options/condition", Optional.of(condition));
        }
    }

    private void listView(Place place, ListView view) {
        place.formula("/filter", view.filter());
        Place.each(view.columns(), "/columns", (pointer, column) -> place.field(pointer + "/field", column.field()));
        Place.each(view.sort(), "/sort", (pointer, sort) -> place.field(pointer + "/field", sort.field()));
        view.calendar().ifPresent(calendar -> {
            place.field("/calendar/start", calendar.start());
            place.field("/calendar/end", calendar.end());
            calendar.title().ifPresent(field -> place.field("/calendar/title", field));
            calendar.person().ifPresent(field -> place.field("/calendar/person", field));
        });
    }

    private void rule(Place place, ValidationRule rule) {
        place.formula("/condition", Optional.of(rule.condition()));
        rule.field().ifPresent(field -> place.field("/field", field));
    }

    private void sharingRule(Place place, SharingRule rule) {
        place.formula("/condition", rule.condition());
        rule.fields().stream().sorted().forEach(field -> place.field("/fields", field));
        switch (rule.audience()) {
            case Audience.Everyone _, Audience.DepartmentTree _ -> {}
            case Audience.Roles(var names) ->
                names.stream().sorted().forEach(role -> place.to("/with/roles", Kind.ROLE, role));
            case Audience.Person(var field) -> place.field("/with/person", field);
            case Audience.SuperiorsOf(var field) -> place.field("/with/superiorsOf", field);
        }
    }

    private void role(Role role) {
        var place = new Place(snapshot, found, new DocumentKey(Kind.ROLE, role.name()), "");
        Place.each(role.apps(), "/apps", (pointer, app) -> place.to(pointer, Kind.APP, app));
        for (var rights : role.objects().entrySet()) {
            var pointer = "/objects/" + rights.getKey();
            var there = place.of(rights.getKey());
            there.to(pointer, Kind.OBJECT, rights.getKey());
            rights.getValue().fields().keySet().forEach(field -> there.field(pointer + "/fields/" + field, field));
        }
    }

    private void app(App app) {
        var place = new Place(snapshot, found, new DocumentKey(Kind.APP, app.name()), "");
        Place.each(app.tabs(), "/tabs", (pointer, object) -> place.to(pointer + "/object", Kind.OBJECT, object));
    }

    /** The documents that {@code snapshot} has, by kind: whether a reference leads anywhere. */
    public static boolean exists(Snapshot snapshot, DocumentKey key) {
        return switch (key.kind()) {
            case OBJECT -> snapshot.findObject(key.name()).isPresent();
            case PICKLIST -> snapshot.picklist(key.name()).isPresent();
            case ROLE -> snapshot.role(key.name()).isPresent();
            case APP -> snapshot.app(key.name()).isPresent();
            case FIELD -> inObject(snapshot, key, type -> type.find(key.shortName()));
            case RECORD_TYPE -> inObject(snapshot, key, type -> type.recordType(key.shortName()));
            case LAYOUT -> inObject(snapshot, key, type -> type.layout(key.shortName()));
            case LIST_VIEW -> inObject(snapshot, key, type -> type.listView(key.shortName()));
            case APPROVAL_PROCESS -> inObject(snapshot, key, type -> type.approvalProcess(key.shortName()));
            case AUTOMATION -> inObject(snapshot, key, type -> type.automation(key.shortName()));
            case ACTION -> inObject(snapshot, key, type -> type.findAction(key.shortName()));
            case PRINT_TEMPLATE -> inObject(snapshot, key, type -> type.printTemplate(key.shortName()));
            case PAGE -> inObject(snapshot, key, type -> type.page(key.shortName()));
            case VALIDATION_RULE ->
                inObject(
                        snapshot,
                        key,
                        type -> type.rules().stream()
                                .filter(rule -> rule.name().equals(key.shortName()))
                                .findFirst());
            case SHARING_RULE ->
                inObject(
                        snapshot,
                        key,
                        type -> type.sharingRules().stream()
                                .filter(rule -> rule.name().equals(key.shortName()))
                                .findFirst());
        };
    }

    private static boolean inObject(Snapshot snapshot, DocumentKey key, Function<ObjectType, Optional<?>> find) {
        return snapshot.findObject(key.object()).flatMap(find::apply).isPresent();
    }
}

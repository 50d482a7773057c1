package io.fangyuan.metadata;

import io.fangyuan.fieldtype.Aggregation;
import io.fangyuan.formula.Compiled;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Formulas;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private List<Reference> collect() {
        snapshot.objects().forEach(this::object);
        snapshot.roles().forEach(this::role);
        snapshot.apps().forEach(this::app);
        return List.copyOf(found);
    }

    private void object(ObjectType type) {
        var place = new Place(new DocumentKey(Kind.OBJECT, type.name()), type.name());
        place.field("/nameField", type.nameField().name());
        type.fields().stream().filter(field -> !field.system()).forEach(field -> field(type, field));
        type.recordTypes().forEach(recordType -> place(type, Kind.RECORD_TYPE, recordType.name()));
        type.layouts().forEach(layout -> layout(place(type, Kind.LAYOUT, layout.name()), layout));
        type.listViews().forEach(view -> listView(place(type, Kind.LIST_VIEW, view.name()), view));
        type.rules().forEach(rule -> rule(place(type, Kind.VALIDATION_RULE, rule.name()), rule));
        type.approvalProcesses()
                .forEach(process -> process(place(type, Kind.APPROVAL_PROCESS, process.name()), process));
        type.automations()
                .forEach(automation -> automation(place(type, Kind.AUTOMATION, automation.name()), automation));
        type.actions().forEach(action -> action(place(type, Kind.ACTION, action.name()), action));
        type.sharingRules().forEach(rule -> sharingRule(place(type, Kind.SHARING_RULE, rule.name()), rule));
    }

    /** Where a document of {@code type} stands, which is itself a reference to the object. */
    private Place place(ObjectType type, Kind kind, String name) {
        var place = new Place(DocumentKey.of(kind, type.name(), name), type.name());
        place.to("", Kind.OBJECT, type.name());
        return place;
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
        var there = new Place(place.from(), aggregation.object());
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

    private void layout(Place place, Layout layout) {
        each(layout.assignments(), "/assignments", (pointer, assignment) -> {
            assignment.role().ifPresent(role -> place.to(pointer + "/role", Kind.ROLE, role));
            assignment.recordType().ifPresent(type -> place.own(pointer + "/recordType", Kind.RECORD_TYPE, type));
        });
        each(layout.facts(), "/facts", place::field);
        each(layout.sections(), "/sections", (pointer, section) -> section(place, pointer, section));
        each(layout.lines(), "/lines", (pointer, lines) -> lines(place, pointer, lines));
        each(layout.related(), "/related", (pointer, related) -> related(place, pointer, related));
    }

    private void section(Place place, String pointer, Layout.Section section) {
        place.formula(pointer + "/visible", section.visible());
        each(section.items(), pointer + "/items", (at, item) -> {
            place.field(at + "/field", item.field());
            place.condition(at + "/required", item.required());
            place.condition(at + "/readOnly", item.readOnly());
            place.formula(at + "/visible", item.visible());
        });
    }

    /** A relation that is not there is the publish check's finding. */
    private void lines(Place place, String pointer, Layout.LineTable lines) {
        var relation = snapshot.findObject(place.object())
                .flatMap(type -> Relations.of(snapshot).lines(type, lines.relation()));
        relation.ifPresent(found -> {
            var there = new Place(place.from(), found.type().name());
            there.field(pointer + "/relation", found.lookup().name());
            each(lines.columns(), pointer + "/columns", (at, column) -> {
                there.field(at + "/field", column.field());
                place.condition(at + "/required", column.required());
                place.condition(at + "/readOnly", column.readOnly());
                place.formula(at + "/visible", column.visible());
            });
        });
        each(lines.totals(), pointer + "/totals", place::field);
    }

    private void related(Place place, String pointer, Layout.RelatedList related) {
        var there = new Place(place.from(), related.object());
        there.to(pointer + "/object", Kind.OBJECT, related.object());
        there.field(pointer + "/field", related.field());
        each(related.columns(), pointer + "/columns", there::field);
        each(related.sort(), pointer + "/sort", (at, sort) -> there.field(at + "/field", sort.field()));
    }

    private void listView(Place place, ListView view) {
        place.formula("/filter", view.filter());
        each(view.columns(), "/columns", (pointer, column) -> place.field(pointer + "/field", column.field()));
        each(view.sort(), "/sort", (pointer, sort) -> place.field(pointer + "/field", sort.field()));
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

    private void process(Place place, ApprovalProcess process) {
        place.condition("/entry", process.entry());
        place.effects("/effects/submitted", process.effects().submitted().orElse(List.of()));
        place.effects("/effects/approved", process.effects().approved().orElse(List.of()));
        place.effects("/effects/refused", process.effects().refused().orElse(List.of()));
        each(process.steps(), "/steps", (pointer, step) -> {
            place.condition(pointer + "/condition", step.condition());
            place.people(pointer + "/approvers", step.approvers());
            place.people(pointer + "/substitutes", step.substitutes());
            step.editable().stream()
                    .filter(name -> isField(place.object(), name))
                    .forEach(field -> place.field(pointer + "/editable", field));
        });
    }

    /** Rather than the relation of lines, which is named in the same way. */
    private boolean isField(String object, String name) {
        return snapshot.findObject(object).flatMap(type -> type.find(name)).isPresent();
    }

    private void automation(Place place, Automation automation) {
        place.condition("/condition", automation.condition());
        place.effects("/effects", automation.effects());
    }

    private void action(Place place, Action action) {
        action.roles().stream().sorted().forEach(role -> place.to("/roles", Kind.ROLE, role));
        place.condition("/condition", action.condition());
        each(action.inputs(), "/inputs", (pointer, input) -> {
            input.target().ifPresent(object -> place.to(pointer + "/options/object", Kind.OBJECT, object));
            input.picklist().ifPresent(picklist -> place.to(pointer + "/options/picklist", Kind.PICKLIST, picklist));
        });
        switch (action.outcome()) {
            case Action.Outcome.Happen(var effects) -> place.effects("/effects", effects);
            case Action.Outcome.Open(var object, var values, var lines) -> {
                place.values("/open", object, values);
                lines.ifPresent(each -> place.values("/open/lines", each.object(), each.values()));
            }
        }
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
        var place = new Place(new DocumentKey(Kind.ROLE, role.name()), "");
        each(role.apps(), "/apps", (pointer, app) -> place.to(pointer, Kind.APP, app));
        for (var rights : role.objects().entrySet()) {
            var pointer = "/objects/" + rights.getKey();
            var there = new Place(place.from(), rights.getKey());
            there.to(pointer, Kind.OBJECT, rights.getKey());
            rights.getValue().fields().keySet().forEach(field -> there.field(pointer + "/fields/" + field, field));
        }
    }

    private void app(App app) {
        var place = new Place(new DocumentKey(Kind.APP, app.name()), "");
        each(app.tabs(), "/tabs", (pointer, object) -> place.to(pointer + "/object", Kind.OBJECT, object));
    }

    private static <T> void each(List<T> parts, String pointer, At<T> visit) {
        for (int i = 0; i < parts.size(); i++) {
            visit.at(pointer + "/" + i, parts.get(i));
        }
    }

    private interface At<T> {
        void at(String pointer, T part);
    }

    /** A document that names others; fields it names belong to {@code object}. */
    private final class Place {
        private final DocumentKey from;
        private final String object;

        Place(DocumentKey from, String object) {
            this.from = from;
            this.object = object;
        }

        DocumentKey from() {
            return from;
        }

        String object() {
            return object;
        }

        void to(String pointer, Kind kind, String name) {
            found.add(new Reference(from, pointer, new DocumentKey(kind, name)));
        }

        void own(String pointer, Kind kind, String name) {
            found.add(new Reference(from, pointer, DocumentKey.of(kind, object, name)));
        }

        void field(String pointer, String name) {
            own(pointer, Kind.FIELD, name);
        }

        void condition(String pointer, Condition condition) {
            switch (condition) {
                case Condition.Always _, Condition.Never _ -> {}
                case Condition.When(var formula) -> formula(pointer, Optional.of(formula));
            }
        }

        void formula(String pointer, Optional<Formula> formula) {
            formula.map(Formula::references).orElse(Set.of()).forEach(path -> path(pointer, path));
        }

        void effects(String pointer, List<Effect> effects) {
            each(effects, pointer, (at, effect) -> {
                formula(at + "/when", effect.when());
                switch (effect) {
                    case Effect.Update(var _, var target, var values) -> {
                        var reached = object;
                        for (var lookup : target) {
                            found.add(new Reference(from, at + "/target", DocumentKey.of(Kind.FIELD, reached, lookup)));
                            reached = snapshot.findObject(reached)
                                    .flatMap(type -> type.find(lookup))
                                    .flatMap(Field::target)
                                    .orElse("");
                        }
                        values(at, reached, values);
                    }
                    case Effect.Create(var _, var made, var values) -> values(at, made, values);
                    case Effect.Notify(var _, var to, var message) -> {
                        people(at + "/to", to);
                        message.fields().forEach(field -> field(at + "/message", field));
                    }
                }
            });
        }

        /** Formulas of this object for fields of a record of another, or of its own. */
        void values(String pointer, String made, Map<String, Formula> values) {
            to(pointer + "/object", Kind.OBJECT, made);
            values.forEach((field, formula) -> {
                var at = pointer + "/values/" + field;
                found.add(new Reference(from, at, DocumentKey.of(Kind.FIELD, made, field)));
                formula(at, Optional.of(formula));
            });
        }

        void people(String pointer, List<PersonRule> rules) {
            each(rules, pointer, (at, rule) -> {
                switch (rule) {
                    case PersonRule.Role(var role) -> to(at + "/role", Kind.ROLE, role);
                    case PersonRule.PersonField(var person) -> formula(at + "/person", Optional.of(person));
                    case PersonRule.Superior(var person, var _) -> formula(at + "/superiorOf", Optional.of(person));
                    case PersonRule.DepartmentHead(var person) ->
                        formula(at + "/departmentHeadOf", Optional.of(person));
                    case PersonRule.Users _, PersonRule.Chosen _ -> {}
                }
            });
        }

        /** Every look-up on the way is a reference, as is the field at its end. */
        private void path(String pointer, Path path) {
            var at = switch (path.root()) {
                case RECORD -> object;
                case USER -> snapshot.scope().userObject();
                case TENANT -> snapshot.scope().tenantObject();
                case INPUT -> "";
            };
            for (var name : path.names()) {
                var type = snapshot.findObject(at);
                if (type.isEmpty()) {
                    return;
                }
                found.add(new Reference(from, pointer, DocumentKey.of(Kind.FIELD, at, name)));
                at = type.get().find(name).flatMap(Field::target).orElse("");
            }
        }
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

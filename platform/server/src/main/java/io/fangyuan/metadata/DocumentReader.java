package io.fangyuan.metadata;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the documents that need no compilation: they hold names and texts only. */
final class DocumentReader {
    private DocumentReader() {}

    static Picklist picklist(Document document) {
        var body = new Body(document.body());
        return new Picklist(document.name(), body.label("label"), body.list("values", DocumentReader::choice));
    }

    private static Picklist.Choice choice(Body body) {
        return new Picklist.Choice(body.text("name"), body.label("label"), body.text("color"), body.flag("active"));
    }

    static Role role(Document document) {
        var body = new Body(document.body());
        return new Role(
                document.name(),
                body.label("label"),
                body.texts("apps"),
                new HashSet<>(body.texts("permissions")),
                body.map("objects", DocumentReader::rights));
    }

    private static ObjectRights rights(Body body) {
        return new ObjectRights(
                body.flag("create"),
                scope(body, "read"),
                scope(body, "update"),
                scope(body, "delete"),
                body.map(
                        "fields",
                        field -> FieldRight.find(field.json().asString("")).orElse(FieldRight.HIDDEN)));
    }

    private static DataScope scope(Body body, String property) {
        return DataScope.find(body.text(property)).orElse(DataScope.NONE);
    }

    /** The audience of a sharing rule; empty when it is none that this platform knows. */
    static Optional<Audience> audience(Body body) {
        if (body.flag("everyone")) {
            return Optional.of(new Audience.Everyone());
        }
        if (body.has("roles")) {
            return Optional.of(new Audience.Roles(Set.copyOf(body.texts("roles"))));
        }
        Optional<Audience> department = body.optionalText("department").map(Audience.DepartmentTree::new);
        Optional<Audience> person = body.optionalText("person").map(Audience.Person::new);
        Optional<Audience> superiors = body.optionalText("superiorsOf").map(Audience.SuperiorsOf::new);
        return department.or(() -> person).or(() -> superiors);
    }

    static App app(Document document) {
        var body = new Body(document.body());
        return new App(
                document.name(),
                body.label("label"),
                body.text("icon"),
                body.flag("startsWithWorkbench"),
                body.list("tabs", tab -> tab.text("object")));
    }
}

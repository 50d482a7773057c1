package io.fangyuan.web.viewer;

import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.formula.Formula;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Condition;
import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A layout as a viewer's screens draw it, without fields and related lists the viewer may not read. A condition that
 * asks about such a field stays with the server, which judges it at every save.
 */
final class LayoutJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Viewer viewer;
    private final ObjectType type;

    LayoutJson(Viewer viewer, ObjectType type) {
        this.viewer = viewer;
        this.type = type;
    }

    ObjectNode of(Layout layout) {
        ObjectNode node = JSON.createObjectNode().put("name", layout.name());
        node.put("label", layout.label().in(viewer.locale()));
        var facts = node.putArray("facts");
        layout.facts().stream().filter(field -> mayRead(type, field)).forEach(facts::add);
        var sections = node.putArray("sections");
        layout.sections().forEach(section -> sections.add(section(section)));
        var lines = node.putArray("lines");
        layout.lines().forEach(table -> lines(table).ifPresent(lines::add));
        var related = node.putArray("related");
        layout.related().stream().filter(this::mayRead).forEach(list -> related.add(related(list)));
        return node;
    }

    private ObjectNode section(Layout.Section section) {
        ObjectNode node = JSON.createObjectNode().put("name", section.name());
        node.put("label", section.label().in(viewer.locale())).put("columns", section.columns());
        visible(section.visible(), node);
        var items = node.putArray("items");
        section.items().stream().filter(item -> mayRead(type, item.field())).forEach(item -> items.add(item(item)));
        return node;
    }

    private ObjectNode item(Layout.Item item) {
        ObjectNode node = JSON.createObjectNode().put("field", item.field()).put("span", item.span());
        condition("required", item.required(), node);
        condition("readOnly", item.readOnly(), node);
        visible(item.visible(), node);
        return node;
    }

    /** A table of lines with the columns the viewer may read; empty where there is no such relation (any more). */
    private Optional<ObjectNode> lines(Layout.LineTable table) {
        return Relations.of(viewer.snapshot()).lines(type, table.relation()).map(relation -> lines(table, relation));
    }

    private ObjectNode lines(Layout.LineTable table, Relations.Pointer relation) {
        ObjectType line = relation.type();
        ObjectNode node = JSON.createObjectNode().put("relation", relation.name());
        node.put("object", line.name()).put("field", relation.lookup().name());
        node.put("label", title(table, relation).in(viewer.locale()));
        var columns = node.putArray("columns");
        table.columns().stream().filter(column -> mayRead(line, column.field())).forEach(column -> {
            ObjectNode each = columns.addObject().put("field", column.field());
            condition("required", column.required(), each);
            condition("readOnly", column.readOnly(), each);
            visible(column.visible(), each);
        });
        var totals = node.putArray("totals");
        table.totals().stream().filter(field -> mayRead(type, field)).forEach(totals::add);
        return node;
    }

    private static Label title(Layout.LineTable table, Relations.Pointer relation) {
        if (!table.label().texts().isEmpty()) {
            return table.label();
        }
        Map<String, String> named = relation.relation().relationLabel();
        return named.isEmpty() ? relation.type().pluralLabel() : new Label(named);
    }

    private ObjectNode related(Layout.RelatedList list) {
        ObjectType other = viewer.snapshot().object(list.object());
        ObjectNode node = JSON.createObjectNode().put("object", list.object()).put("field", list.field());
        Label label = list.label().texts().isEmpty() ? other.pluralLabel() : list.label();
        node.put("label", label.in(viewer.locale()));
        var columns = node.putArray("columns");
        list.columns().stream().filter(field -> mayRead(other, field)).forEach(columns::add);
        MetadataBundle.sort(viewer, other, list.sort(), node);
        return node;
    }

    private void condition(String name, Condition condition, ObjectNode node) {
        switch (condition) {
            case Condition.Always _ -> node.put(name, true);
            case Condition.Never _ -> node.put(name, false);
            case Condition.When(var formula) -> {
                if (MetadataBundle.readsOnlyReadable(viewer, type, formula)) {
                    node.set(name, FormulaJson.condition(formula));
                } else {
                    node.put(name, false);
                }
            }
        }
    }

    private void visible(Optional<Formula> visible, ObjectNode node) {
        visible.filter(formula -> MetadataBundle.readsOnlyReadable(viewer, type, formula))
                .ifPresent(formula -> node.set("visible", FormulaJson.condition(formula)));
    }

    private boolean mayRead(Layout.RelatedList list) {
        return viewer.snapshot()
                .findObject(list.object())
                .filter(other -> Access.may(viewer, other, Verb.READ) && mayRead(other, list.field()))
                .isPresent();
    }

    private boolean mayRead(ObjectType of, String field) {
        return of.find(field).filter(found -> Access.mayRead(viewer, of, found)).isPresent();
    }
}

package io.fangyuan.web.viewer;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.RollUp;
import io.fangyuan.record.RollUps;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A field as a viewer's form and list need it. */
final class FieldJson {
    private final Viewer viewer;
    private final ObjectType type;

    FieldJson(Viewer viewer, ObjectType type) {
        this.viewer = viewer;
        this.type = type;
    }

    ObjectNode of(Field field) {
        ObjectNode node =
                JsonMapper.shared().createObjectNode().put("id", field.id()).put("name", field.name());
        node.put("label", field.label().in(viewer.locale()))
                .put("type", field.type().name());
        node.set("options", options(field));
        node.put("required", field.required()).put("unique", field.unique()).put("system", field.system());
        node.put("access", Access.right(viewer, type, field).code());
        node.put("sortable", field.sortable()).put("filterable", field.isStored());
        field.target().ifPresent(target -> node.put("target", target));
        field.picklist().ifPresent(picklist -> node.put("picklist", picklist));
        node.put("help", field.help().in(viewer.locale()));
        field.formula()
                .filter(formula -> MetadataBundle.readsOnlyReadable(viewer, type, formula))
                .ifPresent(formula -> node.set("formula", FormulaJson.tree(formula)));
        field.defaultValue()
                .filter(formula -> MetadataBundle.readsOnlyReadable(viewer, type, formula))
                .ifPresent(formula -> node.set("default", FormulaJson.tree(formula)));
        rollUp(field)
                .flatMap(RollUp::condition)
                .ifPresent(condition -> node.set("condition", FormulaJson.tree(condition)));
        return node;
    }

    /** The options, without what would tell of fields that the viewer may not read. */
    private JsonNode options(Field field) {
        ObjectNode options = (ObjectNode) field.optionsJson();
        if (field.configured().computation().isPresent()
                && field.formula()
                        .filter(formula -> MetadataBundle.readsOnlyReadable(viewer, type, formula))
                        .isEmpty()) {
            options.remove("formula");
        }
        if (field.aggregation().isPresent() && rollUp(field).isEmpty()) {
            options.remove(List.of("field", "condition"));
        }
        return options;
    }

    /** The roll-up that the field is, if the viewer may read everything of which it is made. */
    private Optional<RollUp> rollUp(Field field) {
        return RollUps.of(viewer.snapshot()).find(field).filter(this::isReadable);
    }

    private boolean isReadable(RollUp rollUp) {
        ObjectType child = rollUp.child();
        return rollUp.summed()
                        .map(summed -> Access.mayRead(viewer, child, summed))
                        .orElse(true)
                && rollUp.condition()
                        .map(condition -> MetadataBundle.readsOnlyReadable(viewer, child, condition))
                        .orElse(true);
    }
}

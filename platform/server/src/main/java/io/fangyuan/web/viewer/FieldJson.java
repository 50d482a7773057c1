package io.fangyuan.web.viewer;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
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
        return node;
    }

    /** The options, without a formula whose fields are not all the viewer's to read. */
    private JsonNode options(Field field) {
        boolean withheld = field.configured().computation().isPresent()
                && field.formula()
                        .filter(formula -> MetadataBundle.readsOnlyReadable(viewer, type, formula))
                        .isEmpty();
        return withheld ? ((ObjectNode) field.optionsJson()).without("formula") : field.optionsJson();
    }
}

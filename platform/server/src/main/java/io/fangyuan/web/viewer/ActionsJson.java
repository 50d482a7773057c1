package io.fangyuan.web.viewer;

import io.fangyuan.automation.Actions;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Action;
import io.fangyuan.metadata.Condition;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The buttons of an object that a viewer may press. */
final class ActionsJson {
    private final Viewer viewer;
    private final ObjectType type;

    ActionsJson(Viewer viewer, ObjectType type) {
        this.viewer = viewer;
        this.type = type;
    }

    ArrayNode json() {
        ArrayNode array = JsonMapper.shared().createArrayNode();
        type.actions().stream()
                .filter(action -> Actions.mayPress(viewer, action))
                .forEach(action -> array.add(json(action)));
        return array;
    }

    private ObjectNode json(Action action) {
        ObjectNode node = JsonMapper.shared().createObjectNode().put("name", action.name());
        node.put("label", action.label().in(viewer.locale()));
        action.icon().ifPresent(icon -> node.put("icon", icon));
        var places = node.putArray("places");
        action.places().stream().sorted().forEach(place -> places.add(place.code()));
        condition(action, node);
        var inputs = node.putArray("inputs");
        action.inputs().forEach(input -> inputs.add(input(input)));
        node.put("confirm", action.confirm().in(viewer.locale()));
        if (action.outcome() instanceof Action.Outcome.Open(var object, var _, var _)) {
            node.put("opens", object);
        }
        return node;
    }

    /** A condition that the browser cannot judge is the server's to judge when the button is pressed. */
    private void condition(Action action, ObjectNode node) {
        if (action.condition() instanceof Condition.When(var formula)
                && MetadataBundle.readsOnlyReadable(viewer, type, formula)) {
            node.set("condition", FormulaJson.tree(formula));
        }
    }

    /** In the form of a field, so that the widgets of fields can ask for it. */
    private ObjectNode input(Field input) {
        ObjectNode node =
                JsonMapper.shared().createObjectNode().put("id", input.id()).put("name", input.name());
        node.put("label", input.label().in(viewer.locale()))
                .put("type", input.type().name());
        node.set("options", input.optionsJson());
        node.put("required", input.required()).put("unique", false).put("system", false);
        node.put("access", "edit").put("sortable", false).put("filterable", false);
        input.target().ifPresent(target -> node.put("target", target));
        input.picklist().ifPresent(picklist -> node.put("picklist", picklist));
        return node.put("help", input.help().in(viewer.locale()));
    }
}

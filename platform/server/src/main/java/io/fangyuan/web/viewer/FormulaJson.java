package io.fangyuan.web.viewer;

import io.fangyuan.formula.Formula;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Formulas as the browser's interpreter reads them (schemas/formula-tree.schema.json). */
final class FormulaJson {

    private FormulaJson() {}

    static JsonNode tree(Formula formula) {
        return JsonMapper.shared().valueToTree(formula.toJson());
    }

    /** A condition: its text for people and its tree for the interpreter. */
    static ObjectNode condition(Formula formula) {
        ObjectNode node = JsonMapper.shared().createObjectNode().put("source", formula.source());
        node.set("tree", tree(formula));
        return node;
    }
}

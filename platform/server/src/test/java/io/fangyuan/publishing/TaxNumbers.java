package io.fangyuan.publishing;

import io.fangyuan.metadata.DocumentKey;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the tests draw: a field for the tax number of a customer, and a rule that asks for it. */
final class TaxNumbers {
    static final DocumentKey TAX = DocumentKey.parse("field/customer.tax");
    static final DocumentKey RULE = DocumentKey.parse("validationRule/customer.taxNeeded");

    private static final JsonMapper JSON = JsonMapper.shared();

    private TaxNumbers() {}

    static ObjectNode text(String label, int maxLength) {
        var body = JSON.createObjectNode().put("type", "text");
        body.putObject("label").put("zh-CN", label);
        body.putObject("options").put("maxLength", maxLength);
        return body;
    }

    static ObjectNode rule(String condition) {
        var body = JSON.createObjectNode().put("condition", condition).put("active", true);
        body.putObject("label").put("zh-CN", "须填税号");
        body.putObject("message").put("zh-CN", "请填写税号");
        return body;
    }
}

package io.fangyuan.web.automation;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A new record that a button has filled in, to be saved by who pressed it. */
record OpenedReply(Open open) implements PressReply, ListPressReply {

    /** @param values like those of a record that is read; lines are a list under the name of their relation */
    record Open(String object, Map<String, JsonNode> values) {}
}

package io.fangyuan.web.automation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What {@link ActionController} reads when a button is pressed.
 *
 * @param inputs what the button asks for, by name
 */
record PressInput(@Nullable Map<String, JsonNode> inputs) {}

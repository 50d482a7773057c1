package io.fangyuan.web.automation;

import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The same as {@link PressInput} for the records that are ticked. */
record ListPressInput(List<RecordId> ids, @Nullable Map<String, JsonNode> inputs) {}

package io.fangyuan.web.record;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What {@link RecordRequest} reads of a record.
 *
 * @param values by name of the field, null to empty it; lists of lines under the name of their relation
 */
record RecordInput(
        @Nullable String recordType,
        @JsonSetter(nulls = Nulls.FAIL) @Nullable Map<String, JsonNode> values) {}

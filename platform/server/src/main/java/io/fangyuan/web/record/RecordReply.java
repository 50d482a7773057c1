package io.fangyuan.web.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fangyuan.value.RecordId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What {@link RecordGenerator} writes of a record.
 *
 * @param recordType null where its object has none, as {@code name} where the viewer may not read names
 * @param values by name of the field, those that the viewer may read; lines are a list under the name of their relation
 * @param partial there where a sharing rule shows only a part of the record
 */
record RecordReply(
        RecordId id,
        String object,
        int version,
        @Nullable String recordType,
        @Nullable String name,
        Map<String, JsonNode> values,
        Can can,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partial) {

    /** What the viewer may do with the record now. */
    record Can(boolean update, boolean delete) {}
}

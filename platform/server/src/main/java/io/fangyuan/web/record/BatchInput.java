package io.fangyuan.web.record;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What {@link BatchController} reads.
 *
 * @param atomic whether all happen or none; each by itself when left out
 */
record BatchInput(@Nullable Boolean atomic, List<Operation> operations) {

    /** What is done to one record; the values are those of a {@link RecordInput}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Create.class, name = "create"),
        @JsonSubTypes.Type(value = Update.class, name = "update"),
        @JsonSubTypes.Type(value = Delete.class, name = "delete")
    })
    sealed interface Operation {}

    record Create(
            @Nullable String recordType,
            @JsonSetter(nulls = Nulls.FAIL) @Nullable Map<String, JsonNode> values) implements Operation {}

    record Update(
            RecordId id,
            int version,
            @Nullable String recordType,
            @JsonSetter(nulls = Nulls.FAIL) @Nullable Map<String, JsonNode> values)
            implements Operation {}

    record Delete(RecordId id, @Nullable Integer version) implements Operation {}
}

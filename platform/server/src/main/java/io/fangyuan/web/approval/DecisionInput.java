package io.fangyuan.web.approval;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What {@link ApprovalRequest} reads of a decision: about the step of that name, or about the whole round. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "decision")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DecisionInput.Approve.class, name = "approve"),
    @JsonSubTypes.Type(value = DecisionInput.Refuse.class, name = "refuse"),
    @JsonSubTypes.Type(value = DecisionInput.Return.class, name = "return"),
    @JsonSubTypes.Type(value = DecisionInput.Recall.class, name = "recall")
})
sealed interface DecisionInput {

    record Approve(String step, @Nullable String comment) implements DecisionInput {}

    record Refuse(String step, String comment) implements DecisionInput {}

    record Return(String step, String comment) implements DecisionInput {}

    /** @param step may be told, and is not looked at */
    record Recall(@Nullable String step, @Nullable String comment) implements DecisionInput {}
}

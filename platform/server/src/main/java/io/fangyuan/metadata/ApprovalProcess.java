package io.fangyuan.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the administrator drew: in which order who decides about a record.
 *
 * @param active whether records may be submitted; what runs already goes on in any case
 * @param repeatable whether an approved record may be submitted again
 * @param withoutSubmitter whether who submits is never asked about what they submitted
 * @param entry for which records the process is offered
 * @param steps at least one
 */
public record ApprovalProcess(
        String name,
        Label label,
        boolean active,
        boolean repeatable,
        boolean withoutSubmitter,
        Condition entry,
        List<Step> steps,
        Effects effects) {
    public ApprovalProcess {
        steps = List.copyOf(steps);
    }

    /**
     * One decision on the way.
     *
     * @param condition for which records somebody is asked
     * @param otherwise what becomes of the step for all others
     * @param approvers who is asked
     * @param nobody what happens where they are nobody
     * @param substitutes who is asked then, for {@link Nobody#ASSIGN}
     * @param editable fields and relations of lines that those who decide may change meanwhile
     */
    public record Step(
            String name,
            Label label,
            Condition condition,
            Otherwise otherwise,
            List<PersonRule> approvers,
            Mode mode,
            Nobody nobody,
            List<PersonRule> substitutes,
            Set<String> editable) {
        public Step {
            approvers = List.copyOf(approvers);
            substitutes = List.copyOf(substitutes);
            editable = Set.copyOf(editable);
        }

        /** Whether the submitter says who decides. */
        public boolean isChosen() {
            return approvers.stream().anyMatch(PersonRule.Chosen.class::isInstance);
        }
    }

    /**
     * What happens by itself, each in the transaction of the decision it follows. Those that do not compile are empty:
     * then the decision cannot be made, for it would be made without its effects.
     */
    public record Effects(
            Optional<List<Effect>> submitted, Optional<List<Effect>> approved, Optional<List<Effect>> refused) {}

    /** How several approvers of a step decide. */
    public enum Mode {
        /** 会签: everybody must approve. */
        ALL("all"),
        /** 或签: the first decision counts. */
        ANY("any"),
        /** 依次: everybody must approve, one after the other. */
        IN_ORDER("inOrder");

        private final String code;

        Mode(String code) {
            this.code = code;
        }

        /** As it stands in documents. */
        public String code() {
            return code;
        }
    }

    /** What becomes of a step whose condition does not hold. */
    public enum Otherwise {
        APPROVE,
        SKIP,
        REFUSE
    }

    /** What happens when a step finds no approver. */
    public enum Nobody {
        APPROVE,
        REFUSE,
        /** Its substitutes are asked; where they are nobody either the record is refused. */
        ASSIGN
    }
}

package io.fangyuan.publishing;

import io.fangyuan.metadata.ApprovalProcess;
import io.fangyuan.metadata.ApprovalProcess.Nobody;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.PersonRule;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.Snapshot;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A process decides about records that stand for themselves, and its steps are told apart and can ask somebody. */
final class ApprovalCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        var after = candidate.after();
        return after.objects().stream()
                .flatMap(type -> type.approvalProcesses().stream().flatMap(process -> of(after, type, process)));
    }

    private static Stream<Finding> of(Snapshot snapshot, ObjectType type, ApprovalProcess process) {
        var key = DocumentKey.of(Kind.APPROVAL_PROCESS, type.name(), process.name());
        var names = new HashSet<String>();
        Stream<Finding> ofSteps = IntStream.range(0, process.steps().size())
                .boxed()
                .flatMap(i -> {
                    var step = process.steps().get(i);
                    var pointer = "/steps/" + i;
                    return Stream.of(
                                    names.add(step.name()) ? Stream.<Finding>empty() : twice(key, pointer, step),
                                    substitutes(key, pointer, step),
                                    editable(snapshot, type, key, pointer, step))
                            .flatMap(Function.identity());
                });
        return Stream.concat(lines(type, key), ofSteps);
    }

    private static Stream<Finding> lines(ObjectType type, DocumentKey key) {
        return type.owned().stream().map(_ -> Finding.error(key, "", "approval_of_lines", Map.of()));
    }

    private static Stream<Finding> twice(DocumentKey key, String pointer, ApprovalProcess.Step step) {
        return Stream.of(Finding.error(key, pointer + "/name", "twice", Map.of("value", step.name())));
    }

    /** Only the approvers of a step are chosen, since only for those the submitter is asked. */
    private static Stream<Finding> substitutes(DocumentKey key, String pointer, ApprovalProcess.Step step) {
        var at = pointer + "/substitutes";
        if (step.nobody() == Nobody.ASSIGN && step.substitutes().isEmpty()) {
            return Stream.of(Finding.error(key, at, "required", Map.of()));
        }
        return IntStream.range(0, step.substitutes().size())
                .filter(i -> step.substitutes().get(i) instanceof PersonRule.Chosen)
                .mapToObj(i -> Finding.error(key, at + "/" + i, "chosen_substitute", Map.of()));
    }

    private static Stream<Finding> editable(
            Snapshot snapshot, ObjectType type, DocumentKey key, String pointer, ApprovalProcess.Step step) {
        return step.editable().stream()
                .filter(name -> type.find(name).isEmpty()
                        && Relations.of(snapshot).lines(type, name).isEmpty())
                .map(name -> Finding.error(
                        key, pointer + "/editable", "unknown_reference", Map.of("kind", "field", "name", name)));
    }
}

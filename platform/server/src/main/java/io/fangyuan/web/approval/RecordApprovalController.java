package io.fangyuan.web.approval;

import io.fangyuan.access.Access;
import io.fangyuan.approval.ApprovalOffers;
import io.fangyuan.approval.ApprovalTracks;
import io.fangyuan.approval.Approvals;
import io.fangyuan.approval.Submission;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Like;
import io.fangyuan.web.TenantDoor;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The approvals of one record: what its page must know, and submitting it. */
@RestController
@RequestMapping("/api/objects/{object}/records/{id}/approvals")
class RecordApprovalController {
    private final TenantDoor door;
    private final Approvals approvals;
    private final ApprovalTracks tracks;
    private final ApprovalOffers offers;

    RecordApprovalController(TenantDoor door, Approvals approvals, ApprovalTracks tracks, ApprovalOffers offers) {
        this.door = door;
        this.approvals = approvals;
        this.tracks = tracks;
        this.offers = offers;
    }

    @GetMapping
    RecordApprovalsReply get(@PathVariable String object, @PathVariable String id) {
        return enter(object, (viewer, type) -> {
            RecordId record = id(type, id);
            return RecordApprovalsReply.of(tracks.of(viewer, type, record), offers.of(viewer, type, record), viewer);
        });
    }

    @PostMapping
    ResponseEntity<RecordApprovalsReply> submit(
            @PathVariable String object,
            @PathVariable String id,
            @RequestBody @Like(SubmissionInput.class) JsonNode body) {
        Submission submission = ApprovalRequest.submission(body);
        enter(object, (viewer, type) -> approvals.submit(viewer, type, id(type, id), submission));
        return ResponseEntity.status(HttpStatus.CREATED).body(get(object, id));
    }

    private static RecordId id(ObjectType type, String text) {
        return RecordId.tryParse(text)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("object", type.name(), "id", text)));
    }

    private <T> T enter(String object, BiFunction<Viewer, ObjectType, T> work) {
        return door.enter(viewer -> {
            ObjectType type = viewer.snapshot().object(object);
            Access.requireObject(viewer, type);
            return work.apply(viewer, type);
        });
    }
}

package io.fangyuan.web.approval;

import io.fangyuan.approval.ApprovalInbox;
import io.fangyuan.approval.ApprovalTracks;
import io.fangyuan.approval.Approvals;
import io.fangyuan.approval.Decision;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Choices;
import io.fangyuan.web.Like;
import io.fangyuan.web.TenantDoor;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What waits for the viewer, what the viewer submitted and decided, and deciding. */
@RestController
@RequestMapping("/api/approvals")
class ApprovalController {
    private final TenantDoor door;
    private final ApprovalInbox inbox;
    private final ApprovalTracks tracks;
    private final Approvals approvals;

    ApprovalController(TenantDoor door, ApprovalInbox inbox, ApprovalTracks tracks, Approvals approvals) {
        this.door = door;
        this.inbox = inbox;
        this.tracks = tracks;
        this.approvals = approvals;
    }

    @GetMapping
    InboxReply list(
            @RequestParam(defaultValue = "mine") @Choices({"mine", "submitted", "decided"}) String box,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        ApprovalInbox.Box wanted = ApprovalRequest.box(box);
        OptionalLong before = ApprovalRequest.cursor(cursor);
        return door.enter(viewer -> InboxReply.of(inbox.page(viewer, wanted, before, limit), viewer));
    }

    /** How many wait for the viewer. */
    record CountReply(int mine) {}

    @GetMapping("/count")
    CountReply count() {
        return door.enter(viewer -> new CountReply(inbox.count(viewer)));
    }

    @GetMapping("/{id}")
    ApprovalReply get(@PathVariable String id) {
        return door.enter(viewer -> ApprovalReply.of(tracks.get(viewer, id(id)), viewer));
    }

    @PostMapping("/{id}/decisions")
    ApprovalReply decide(@PathVariable String id, @RequestBody @Like(DecisionInput.class) JsonNode body) {
        Decision decision = ApprovalRequest.decision(body);
        door.enter(viewer -> {
            approvals.decide(viewer, id(id), decision);
            return viewer;
        });
        return get(id);
    }

    private static RecordId id(String text) {
        return RecordId.tryParse(text).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("approval", text)));
    }
}

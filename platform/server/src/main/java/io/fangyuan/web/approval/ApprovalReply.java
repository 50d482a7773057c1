package io.fangyuan.web.approval;

import io.fangyuan.approval.ApprovalInbox;
import io.fangyuan.approval.ApprovalOffers;
import io.fangyuan.approval.InboxEntry;
import io.fangyuan.approval.Track;
import io.fangyuan.identity.User;
import io.fangyuan.identity.Viewer;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How approvals look in JSON, in one viewer's language and with what this viewer may do. */
final class ApprovalReply {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Viewer viewer;

    ApprovalReply(Viewer viewer) {
        this.viewer = viewer;
    }

    /** What a record's page must know: whether it is locked, what may be done, and all rounds. */
    ObjectNode ofRecord(List<Track> rounds, List<ApprovalOffers.Offer> offers) {
        Optional<Track> pending = rounds.stream().filter(Track::isPending).findFirst();
        ObjectNode node = JSON.createObjectNode().put("locked", pending.isPresent());
        ArrayNode open = node.putArray("open");
        pending.filter(track -> track.isTurn(viewer.user().id()))
                .flatMap(Track::pendingStep)
                .ifPresent(step -> step.editable().stream().sorted().forEach(open::add));
        ArrayNode processes = node.putArray("processes");
        offers.forEach(offer -> processes.add(offer(offer)));
        ArrayNode all = node.putArray("rounds");
        rounds.forEach(track -> all.add(track(track)));
        return node;
    }

    private ObjectNode offer(ApprovalOffers.Offer offer) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", offer.process().name())
                .put("label", offer.process().label().in(viewer.locale()));
        ArrayNode chosen = node.putArray("chosen");
        offer.chosen()
                .forEach(step -> chosen.addObject()
                        .put("step", step.name())
                        .put("label", step.label().in(viewer.locale())));
        return node;
    }

    ObjectNode track(Track track) {
        ObjectNode node = JSON.createObjectNode().put("id", track.id().toString());
        node.put("object", track.type().name());
        node.put("process", track.process()).put("label", track.label().in(viewer.locale()));
        node.put("round", track.round()).put("state", track.state());
        node.set("submitter", person(track.submitter()));
        node.put("submittedAt", track.submittedAt().toString());
        node.put("endedAt", track.endedAt().map(Object::toString).orElse(null));
        node.putObject("can")
                .put("decide", track.isTurn(viewer.user().id()))
                .put(
                        "recall",
                        track.isPending()
                                && (track.submitter().equals(viewer.user().id()) || viewer.may(Viewer.MANAGE_USERS)));
        ArrayNode steps = node.putArray("steps");
        track.steps().forEach(step -> steps.add(step(step)));
        ArrayNode log = node.putArray("log");
        track.log().forEach(entry -> log.add(entry(entry)));
        return node;
    }

    private ObjectNode step(Track.Step step) {
        ObjectNode node = JSON.createObjectNode().put("name", step.name());
        node.put("label", step.label().in(viewer.locale())).put("mode", step.mode());
        node.put("state", step.state()).put("cause", step.cause().orElse(null));
        ArrayNode tasks = node.putArray("tasks");
        step.tasks().forEach(task -> {
            ObjectNode each = tasks.addObject();
            each.set("approver", person(task.approver()));
            each.put("state", task.state()).put("comment", task.comment());
            each.put("decidedAt", task.decidedAt().map(Object::toString).orElse(null));
        });
        return node;
    }

    private ObjectNode entry(Track.Entry entry) {
        ObjectNode node = JSON.createObjectNode().put("at", entry.at().toString());
        node.put("event", entry.event()).put("step", entry.step().orElse(null));
        node.set("actor", entry.actor().map(this::person).orElse(null));
        return node.put("cause", entry.cause().orElse(null)).put("comment", entry.comment());
    }

    ObjectNode page(ApprovalInbox.Page page) {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode approvals = node.putArray("approvals");
        page.entries().forEach(entry -> approvals.add(entry(entry)));
        node.put("next", page.next().isPresent() ? Long.toString(page.next().getAsLong()) : null);
        return node;
    }

    /** As with look-ups, a record that the viewer may not read shows neither name nor id. */
    private ObjectNode entry(InboxEntry entry) {
        ObjectNode node = JSON.createObjectNode().put("id", entry.id().toString());
        node.putObject("object")
                .put("name", entry.type().name())
                .put("label", entry.type().label().in(viewer.locale()))
                .put("icon", entry.type().icon())
                .put("color", entry.type().color());
        ObjectNode record = node.putObject("record");
        entry.record()
                .ifPresentOrElse(
                        shown -> record.put("id", shown.id().toString()).put("name", shown.name()),
                        () -> record.put("noAccess", true));
        node.put("process", entry.process().in(viewer.locale()));
        node.put("step", entry.step().map(label -> label.in(viewer.locale())).orElse(null));
        node.put("round", entry.round()).put("state", entry.state());
        node.set("submitter", person(entry.submitter()));
        node.put("submittedAt", entry.submittedAt().toString());
        return node.put("endedAt", entry.endedAt().map(Object::toString).orElse(null));
    }

    private ObjectNode person(RecordId id) {
        String name = viewer.org().user(id).map(User::name).orElse("");
        return JSON.createObjectNode().put("id", id.toString()).put("name", name);
    }
}

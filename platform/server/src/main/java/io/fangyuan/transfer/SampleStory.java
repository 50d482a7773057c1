package io.fangyuan.transfer;

import io.fangyuan.approval.ApprovalTracks;
import io.fangyuan.approval.Approvals;
import io.fangyuan.approval.Submission;
import io.fangyuan.approval.Track;
import io.fangyuan.automation.Actions;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Action;
import io.fangyuan.metadata.Action.Outcome;
import io.fangyuan.record.IdempotencyKey;
import io.fangyuan.record.RecordLists;
import io.fangyuan.record.RecordSaver;
import io.fangyuan.tag.RecordTags;
import io.fangyuan.tag.Tag;
import io.fangyuan.tag.TagChanges;
import io.fangyuan.tag.TagDraft;
import io.fangyuan.tag.Tagging;
import io.fangyuan.tag.Tags;
import io.fangyuan.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Lets sample people do with the sample records what people do: they tag, assign, submit, approve. So whoever looks at a new
 * tenant finds something in inboxes, tag pages and journals. All of it goes through the doors that real people use, and
 * what was done before is not done again.
 */
@Component
public final class SampleStory {
    private final RecordSaver saver;
    private final RecordLists lists;
    private final Actions actions;
    private final Approvals approvals;
    private final ApprovalTracks tracks;
    private final Tags tags;
    private final RecordTags taggings;

    SampleStory(
            RecordSaver saver,
            RecordLists lists,
            Actions actions,
            Approvals approvals,
            ApprovalTracks tracks,
            Tags tags,
            RecordTags taggings) {
        this.saver = saver;
        this.lists = lists;
        this.actions = actions;
        this.approvals = approvals;
        this.tracks = tracks;
        this.tags = tags;
        this.taggings = taggings;
    }

    /**
     * Does what {@code step} says, as the viewer. Throws whatever a person would be told who may not.
     *
     * @param key by which the step is known when it comes again
     */
    void tell(Viewer viewer, SampleStep step, String key, SampleCast cast) {
        switch (step) {
            case SampleStep.Tag tag -> tag(viewer, tag, cast);
            case SampleStep.Press press ->
                cast.records(viewer, lists, press.on()).forEach(on -> press(viewer, press, on, key, cast));
            case SampleStep.Change change ->
                cast.records(viewer, lists, change.on()).forEach(on -> change(viewer, change, on, key, cast));
            case SampleStep.Submit submit ->
                cast.records(viewer, lists, submit.on()).forEach(on -> submit(viewer, submit, on));
            case SampleStep.Decide decide ->
                cast.records(viewer, lists, decide.on()).forEach(on -> decide(viewer, decide, on));
        }
    }

    private void tag(Viewer viewer, SampleStep.Tag step, SampleCast cast) {
        Tag tag = tags.book(viewer).tags().stream()
                .filter(known -> known.name().equals(step.name()) && known.shared() == step.shared())
                .findFirst()
                .orElseGet(() -> tags.create(
                        viewer,
                        new TagDraft(step.name(), step.color(), Optional.empty()),
                        step.shared()
                                ? Optional.empty()
                                : Optional.of(viewer.user().id())));
        List<Tagging> added = cast.records(viewer, lists, step.on()).stream()
                .map(on -> new Tagging(tag.id(), on.type(), on.id()))
                .toList();
        taggings.change(viewer, new TagChanges(added, List.of()));
    }

    private void press(Viewer viewer, SampleStep.Press step, SampleCast.Found on, String key, SampleCast cast) {
        Action action = on.type().action(step.action());
        if (action.outcome() instanceof Outcome.Happen happen) {
            Map<String, JsonNode> inputs = cast.named(step.inputs());
            var press = new Actions.Press(
                    Action.Place.RECORD, OptionalInt.empty(), inputs, Optional.of(once(viewer, key, on)));
            actions.happen(viewer, on.type(), action, happen, on.id(), press);
        }
    }

    private void change(Viewer viewer, SampleStep.Change step, SampleCast.Found on, String key, SampleCast cast) {
        Map<String, Value> values = new HashMap<>();
        new SampleValues(viewer, cast.known())
                .of(on.type(), step.values())
                .forEach((name, json) -> values.put(
                        name, on.type().field(name).read(json, viewer.snapshot().choices())));
        saver.together(viewer, save -> {
            if (save.isFirst(viewer, once(viewer, key, on), on.id())) {
                save.update(viewer, on.type(), on.id(), values);
            }
            return on.id();
        });
    }

    private static IdempotencyKey once(Viewer viewer, String key, SampleCast.Found on) {
        return IdempotencyKey.of(viewer, key + ":" + on.id(), key);
    }

    private void submit(Viewer viewer, SampleStep.Submit step, SampleCast.Found on) {
        if (tracks.of(viewer, on.type(), on.id()).isEmpty()) {
            approvals.submit(viewer, on.type(), on.id(), new Submission(step.process(), step.comment(), Map.of()));
        }
    }

    private void decide(Viewer viewer, SampleStep.Decide step, SampleCast.Found on) {
        tracks.of(viewer, on.type(), on.id()).stream()
                .filter(Track::isPending)
                .forEach(track -> approvals.decide(viewer, track.id(), step.decision()));
    }
}

package io.fangyuan.web.approval;

import io.fangyuan.approval.ApprovalOffers;
import io.fangyuan.approval.Track;
import io.fangyuan.identity.Viewer;
import java.util.List;
import java.util.Optional;

/**
 * What a record's page must know.
 *
 * @param open fields that the viewer may change nevertheless
 * @param processes those that the record may be submitted to now
 * @param rounds the latest first
 */
record RecordApprovalsReply(boolean locked, List<String> open, List<Process> processes, List<ApprovalReply> rounds) {

    static RecordApprovalsReply of(List<Track> rounds, List<ApprovalOffers.Offer> offers, Viewer viewer) {
        Optional<Track> pending = rounds.stream().filter(Track::isPending).findFirst();
        return new RecordApprovalsReply(
                pending.isPresent(),
                pending.filter(track -> track.isTurn(viewer.user().id()))
                        .flatMap(Track::pendingStep)
                        .map(step -> step.editable().stream().sorted().toList())
                        .orElse(List.of()),
                offers.stream().map(offer -> Process.of(offer, viewer)).toList(),
                rounds.stream().map(track -> ApprovalReply.of(track, viewer)).toList());
    }

    /** @param chosen the steps for which the submitter says who decides */
    record Process(String name, String label, List<Chosen> chosen) {

        static Process of(ApprovalOffers.Offer offer, Viewer viewer) {
            return new Process(
                    offer.process().name(),
                    offer.process().label().in(viewer.locale()),
                    offer.chosen().stream()
                            .map(step -> new Chosen(step.name(), step.label().in(viewer.locale())))
                            .toList());
        }
    }

    record Chosen(String step, String label) {}
}

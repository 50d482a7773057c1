package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record and everything that goes with it when it is deleted, found generation by generation. */
final class DeletionBatch {
    private static final int MOST = 10_000;

    private final Viewer viewer;
    private final TenantTransaction tx;
    private final TenantTables tables;
    private final RecordSaver saver;
    private final SaveHooks hooks;
    private final PointingRecords pointing;
    private final Set<BatchMember> members = new LinkedHashSet<>();
    private final List<PointingRecord> cleared = new ArrayList<>();
    private final List<PointingRecord> restricting = new ArrayList<>();

    DeletionBatch(Viewer viewer, TenantTransaction tx, TenantTables tables, RecordSaver saver, SaveHooks hooks) {
        this.viewer = viewer;
        this.tx = tx;
        this.tables = tables;
        this.saver = saver;
        this.hooks = hooks;
        this.pointing = new PointingRecords(viewer, tx, tables, MOST + 1);
    }

    /** Deletes {@code root} with what goes with it. Throws with what forbids it, and nothing is deleted. */
    void delete(BatchMember root) {
        collect(root);
        requireDeletable();
        if (hooks.deleting(saver, viewer, members, tx)) {
            collectAnew(root);
        }
        var rollUps = new RollUpKeeper(viewer, tables, tx);
        Set<RollUpKeeper.Target> above = above(rollUps);
        rollUps.lock(above);
        List<ClearedLookup> lookups = staying(cleared)
                .map(it -> new ClearedLookup(it.record(), it.pointer().lookup(), it.target()))
                .toList();
        if (!lookups.isEmpty()) {
            new LookupStatements(viewer, tables, tx).clear(lookups, root.id());
        }
        new BinStatements(viewer, tx).delete(members, root.id());
        rollUps.refresh(above);
    }

    private void requireDeletable() {
        requireFree();
        requireUnguarded();
    }

    /** What happened before the deletion may have made records that point at the batch. */
    private void collectAnew(BatchMember root) {
        members.clear();
        cleared.clear();
        restricting.clear();
        collect(root);
        requireDeletable();
    }

    /** Neither what goes nor what would lose a look-up may be guarded. */
    private void requireUnguarded() {
        var concerned = Stream.concat(members.stream(), staying(cleared).map(PointingRecord::record));
        RecordSaver.refuse(concerned
                .flatMap(each -> hooks.forbiddenDeletion(viewer, each.type(), new RecordId(each.id()), tx).stream())
                .toList());
    }

    /** The records that stay and sum up records of the batch. */
    private Set<RollUpKeeper.Target> above(RollUpKeeper rollUps) {
        Set<RollUpKeeper.Target> above = new LinkedHashSet<>();
        for (BatchMember member : members) {
            rollUps.read(member.type(), member.id())
                    .ifPresent(record -> above.addAll(rollUps.above(record, RollUpKeeper.deleted(record))));
        }
        above.removeIf(target -> members.contains(new BatchMember(target.type(), target.id())));
        return above;
    }

    /** Generation by generation, each in one round trip. */
    private void collect(BatchMember root) {
        List<BatchMember> generation = List.of(root);
        while (!generation.isEmpty()) {
            members.addAll(generation);
            if (members.size() > MOST) {
                throw new Problem(ProblemCode.CONFLICT, Violation.of("", "too_many_records", Map.of("most", MOST)));
            }
            generation = pointing.at(generation).stream()
                    .flatMap(this::follow)
                    .filter(record -> !members.contains(record))
                    .distinct()
                    .toList();
        }
    }

    /** The record when it goes with the batch. */
    private Stream<BatchMember> follow(PointingRecord found) {
        return switch (found.effect()) {
            case CASCADE -> Stream.of(found.record());
            case CLEAR -> {
                cleared.add(found);
                yield Stream.empty();
            }
            case RESTRICT -> {
                restricting.add(found);
                yield Stream.empty();
            }
        };
    }

    private void requireFree() {
        Map<ObjectType, Long> counts = staying(restricting)
                .map(PointingRecord::record)
                .distinct()
                .collect(Collectors.groupingBy(BatchMember::type, LinkedHashMap::new, Collectors.counting()));
        if (!counts.isEmpty()) {
            List<Violation> violations = counts.entrySet().stream()
                    .map(entry -> stillReferenced(entry.getKey(), entry.getValue()))
                    .toList();
            throw new Problem(ProblemCode.INVALID_RECORD, Map.of(), violations);
        }
    }

    private Violation stillReferenced(ObjectType type, long count) {
        String objects = type.pluralLabel().in(viewer.locale());
        return Violation.of("", "still_referenced", Map.of("object", objects, "count", count));
    }

    /** Those that do not go with the batch after all. */
    private Stream<PointingRecord> staying(List<PointingRecord> found) {
        return found.stream().filter(each -> !members.contains(each.record()));
    }
}

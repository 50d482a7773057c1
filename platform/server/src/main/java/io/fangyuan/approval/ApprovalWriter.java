package io.fangyuan.approval;

import io.fangyuan.approval.Transition.Happening;
import io.fangyuan.approval.Transition.Moved;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ApprovalProcess;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what a transition did to one approval: its row, its steps, the tasks of people, and the log. */
final class ApprovalWriter {
    private final Viewer viewer;
    private final TenantTransaction tx;
    private final Approval approval;
    private final String comment;
    private final int tenant;

    /** {@code comment} is what was said to it. */
    ApprovalWriter(Viewer viewer, TenantTransaction tx, Approval approval, String comment) {
        this.viewer = viewer;
        this.tx = tx;
        this.approval = approval;
        this.comment = comment;
        this.tenant = viewer.binding().tenant().value();
    }

    /** Writes a new round with the steps of its process. */
    void begin(ApprovalProcess process, Moved moved) {
        tx.update(new SqlBuilder()
                .sql("""
                        insert into %s.approval (tenant_id, id, object_id, rec_id, process, process_hash, label, round,
                          submitter, submitted_at, chosen, state, step, ended_at)
                        values (""".formatted(tx.cell()))
                .add(values(
                        tenant,
                        approval.id().value(),
                        approval.type().id(),
                        approval.record().value(),
                        approval.process(),
                        approval.hash(),
                        ApprovalJson.write(approval.label()),
                        approval.round(),
                        approval.submitter().value(),
                        viewer.now(),
                        ApprovalJson.write(approval.chosen()),
                        word(moved.to()),
                        step(moved.to()),
                        ended(moved.to())))
                .sql(")")
                .build());
        for (int i = 0; i < process.steps().size(); i++) {
            insert(i, process.steps().get(i));
        }
        happened(moved);
    }

    /** Writes where the transition leads. */
    void move(Moved moved) {
        tx.update(new SqlBuilder()
                .sql("update %s.approval set (state, step, ended_at) = (".formatted(tx.cell()))
                .add(values(word(moved.to()), step(moved.to()), ended(moved.to())))
                .sql(") where tenant_id = ")
                .bind(tenant)
                .sql(" and id = ")
                .bind(approval.id().value())
                .build());
        happened(moved);
    }

    private void insert(int index, ApprovalProcess.Step step) {
        tx.update(Sql.of(
                """
                insert into %s.approval_step (tenant_id, approval_id, step, name, label, mode, editable, state)
                values (?, ?, ?, ?, ?, ?, ?, 'ahead')
                """.formatted(tx.cell()),
                tenant,
                approval.id().value(),
                index,
                step.name(),
                ApprovalJson.write(step.label()),
                step.mode().name(),
                step.editable().toArray(String[]::new)));
    }

    private static String word(ApprovalState state) {
        return switch (state) {
            case ApprovalState.Pending _ -> "pending";
            case ApprovalState.Approved _ -> "approved";
            case ApprovalState.Refused _ -> "refused";
            case ApprovalState.Returned _ -> "returned";
            case ApprovalState.Recalled _ -> "recalled";
            case ApprovalState.NotSubmitted _ -> throw new IllegalStateException("no transition leads back");
        };
    }

    private static @Nullable Integer step(ApprovalState state) {
        return state instanceof ApprovalState.Pending pending ? pending.step() : null;
    }

    private @Nullable Instant ended(ApprovalState state) {
        return state instanceof ApprovalState.Pending ? null : viewer.now();
    }

    private void happened(Moved moved) {
        moved.happenings().forEach(this::write);
        if (moved.to() instanceof ApprovalState.Pending pending) {
            call(pending);
        }
    }

    private void write(Happening happening) {
        switch (happening) {
            case Happening.Submitted(var by) -> log("submitted", null, by, null, comment);
            case Happening.Opened(var step, var approvers) -> {
                step(step, "pending", null);
                ask(step, approvers);
                log("opened", step, null, null, "");
            }
            case Happening.Decided(var step, var by, var verdict) -> {
                String word = lower(verdict);
                decided(step, by, word);
                log(word, step, by, null, comment);
            }
            case Happening.Closed(var step, var verdict) -> {
                step(step, lower(verdict), null);
                leave(step);
            }
            case Happening.Recalled(var by, var step) -> {
                step(step, "void", null);
                leave(step);
                log("recalled", step, by, null, comment);
            }
            case Happening.Automatic(var step, var outcome, var cause) -> {
                step(step, lower(outcome), lower(cause));
                log(lower(outcome), step, null, lower(cause), "");
            }
        }
    }

    private void step(int step, String state, @Nullable String cause) {
        tx.update(new SqlBuilder()
                .sql("update %s.approval_step set state = ".formatted(tx.cell()))
                .bind(state)
                .sql(", cause = ")
                .bind(cause)
                .add(ofStep(step))
                .build());
    }

    private void ask(int step, List<RecordId> approvers) {
        tx.update(Sql.of(
                """
                insert into %s.approval_task (tenant_id, approval_id, step, approver, position, state)
                select ?, ?, ?, a.approver, a.position - 1, 'ahead'
                from unnest(?) with ordinality a (approver, position)
                """.formatted(tx.cell()),
                tenant,
                approval.id().value(),
                step,
                approvers.stream().mapToLong(RecordId::value).toArray()));
    }

    /** Puts the approval before those whose turn it is. */
    private void call(ApprovalState.Pending pending) {
        long[] turn = pending.turn().stream().mapToLong(RecordId::value).toArray();
        tx.update(new SqlBuilder()
                .sql("update %s.approval_task set state = 'open'".formatted(tx.cell()))
                .add(ofStep(pending.step()))
                .sql(" and state = 'ahead' and approver = any(")
                .bind(turn)
                .sql(")")
                .build());
    }

    private void decided(int step, RecordId by, String verdict) {
        tx.update(new SqlBuilder()
                .sql("update %s.approval_task set state = ".formatted(tx.cell()))
                .bind(verdict)
                .sql(", decided_at = ")
                .bind(viewer.now())
                .sql(", comment = ")
                .bind(comment)
                .add(ofStep(step))
                .sql(" and approver = ")
                .bind(by.value())
                .build());
    }

    /** Nobody is asked any more. */
    private void leave(int step) {
        tx.update(new SqlBuilder()
                .sql("update %s.approval_task set state = 'void'".formatted(tx.cell()))
                .add(ofStep(step))
                .sql(" and state in ('ahead', 'open')")
                .build());
    }

    private Sql ofStep(int step) {
        return Sql.of(
                " where tenant_id = ? and approval_id = ? and step = ?",
                tenant,
                approval.id().value(),
                step);
    }

    private void log(
            String event, @Nullable Integer step, @Nullable RecordId actor, @Nullable String cause, String said) {
        Long by = actor == null ? null : actor.value();
        tx.update(new SqlBuilder()
                .sql("insert into %s.approval_log".formatted(tx.cell()))
                .sql(" (tenant_id, approval_id, at, event, step, actor, cause, comment, seq)\nselect ")
                .add(values(tenant, approval.id().value(), viewer.now(), event, step, by, cause, said))
                .sql(", count(*) + 1\nfrom %s.approval_log where tenant_id = ".formatted(tx.cell()))
                .bind(tenant)
                .sql(" and approval_id = ")
                .bind(approval.id().value())
                .build());
    }

    private static Sql values(@Nullable Object... values) {
        var sql = new SqlBuilder();
        for (int i = 0; i < values.length; i++) {
            sql.sql(i == 0 ? "" : ", ").bind(values[i]);
        }
        return sql.build();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}

package io.fangyuan.effect;

import io.fangyuan.formula.Fields;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.record.OpenSave;
import io.fangyuan.rule.Change;
import io.fangyuan.value.RecordId;
import java.util.Optional;

/**
 * The occasion on which effects happen.
 *
 * @param viewer who set them off; they happen in this user's name, with every right on records
 * @param cause the document that lays them down, as history tells it
 * @param type of the record they happen to
 * @param id of the record they happen to
 * @param change the save that set them off, for ISNEW, ISCHANGED and PRIORVALUE; empty where it was no save
 * @param input what was asked for before, as {@code $Input}
 * @param save the transaction in which all of them happen
 */
public record EffectContext(
        Viewer viewer,
        DocumentKey cause,
        ObjectType type,
        RecordId id,
        Optional<Change> change,
        Fields input,
        OpenSave save) {

    /** Where it was no save that set them off, and nothing was asked for. */
    public EffectContext(Viewer viewer, DocumentKey cause, ObjectType type, RecordId id, OpenSave save) {
        this(viewer, cause, type, id, Optional.empty(), Fields.NONE, save);
    }
}

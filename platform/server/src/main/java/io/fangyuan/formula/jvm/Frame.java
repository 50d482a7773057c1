package io.fangyuan.formula.jvm;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.value.Value;

/** What one evaluation reads. */
public record Frame(Row row, EvaluationContext context) {

    /** The value before the edit; of a new record the current one. */
    public Value prior(Path path) {
        return row.isNew() ? row.value(path) : row.prior(path);
    }
}

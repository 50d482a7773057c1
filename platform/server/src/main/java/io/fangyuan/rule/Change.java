package io.fangyuan.rule;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.Value;
import java.util.HashMap;
import java.util.Map;

/**
 * A record on its way from what it was to what it shall be: what rules, formulas and conditions are evaluated on.
 *
 * @param before the values as stored; empty for a new record
 * @param after the values as they shall be
 * @param related the values at the ends of dotted paths, as far as formulas of the object use them
 */
public record Change(
        ObjectType type,
        boolean isNew,
        Map<String, Value> before,
        Map<String, Value> after,
        Map<Path, Value> related,
        EvaluationContext context)
        implements Row {

    public Change {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        related = Map.copyOf(related);
    }

    @Override
    public Value value(Path path) {
        return path.isOwn() ? after(path.first()) : related.getOrDefault(path, Value.BLANK);
    }

    @Override
    public Value prior(Path path) {
        return before.getOrDefault(path.first(), Value.BLANK);
    }

    /** The value that the field shall have. */
    public Value after(String field) {
        return after.getOrDefault(field, Value.BLANK);
    }

    /** The same change, knowing the values at the ends of dotted paths. */
    public Change related(Map<Path, Value> values) {
        return new Change(type, isNew, before, after, values, context);
    }

    /** The same change with some values replaced. */
    public Change with(Map<String, Value> values) {
        Map<String, Value> merged = new HashMap<>(after);
        merged.putAll(values);
        return new Change(type, isNew, before, merged, related, context);
    }
}

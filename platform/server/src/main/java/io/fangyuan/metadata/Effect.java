package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One thing that happens by itself, because an approval was decided, a button pressed or a record saved. */
public sealed interface Effect {

    /** It happens only to records for which this is true; empty = to all. */
    Optional<Formula> when();

    /**
     * Gives fields other values.
     *
     * @param target look-ups from the record to the one that changes; empty = the record itself
     * @param values the new values by field, computed from the record itself
     */
    record Update(Optional<Formula> when, List<String> target, Map<String, Formula> values) implements Effect {
        public Update {
            target = List.copyOf(target);
            values = new TreeMap<>(values);
        }
    }

    /**
     * Makes a record of another object.
     *
     * @param values its values by field, computed from the record it happens to
     */
    record Create(Optional<Formula> when, String object, Map<String, Formula> values) implements Effect {
        public Create {
            values = new TreeMap<>(values);
        }
    }

    /** Tells people. */
    record Notify(Optional<Formula> when, List<PersonRule> to, Message message) implements Effect {
        public Notify {
            to = List.copyOf(to);
        }
    }
}

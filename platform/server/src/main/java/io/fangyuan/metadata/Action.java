package io.fangyuan.metadata;

import io.fangyuan.formula.Formula;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A button, and what happens to the records it is pressed for.
 *
 * @param icon name of a lucide icon
 * @param places where it stands
 * @param roles who may press it; empty = everybody who may read the record
 * @param condition for which records it is offered
 * @param inputs what is asked for first, as {@code $Input} of its formulas; their ids are 0
 * @param confirm what is to be confirmed first; no text = nothing
 */
public record Action(
        String name,
        Label label,
        Optional<String> icon,
        Set<Place> places,
        Set<String> roles,
        Condition condition,
        List<Field> inputs,
        Label confirm,
        Outcome outcome) {
    public Action {
        places = Set.copyOf(places);
        roles = Set.copyOf(roles);
        inputs = List.copyOf(inputs);
    }

    /** Where a button stands. */
    public enum Place {
        /** On the page of a record. */
        RECORD("record"),
        /** Over a list, for the rows that are ticked. */
        LIST("list");

        private final String code;

        Place(String code) {
            this.code = code;
        }

        /** As it stands in documents. */
        public String code() {
            return code;
        }
    }

    /** What a button does. */
    public sealed interface Outcome {

        /** These effects happen, to each record by itself. */
        record Happen(List<Effect> effects) implements Outcome {
            public Happen {
                effects = List.copyOf(effects);
            }
        }

        /**
         * The page for a new record opens, filled in; nothing is stored before the user saves.
         *
         * @param values formulas over the record, over the first one where several are ticked
         */
        record Open(String object, Map<String, Formula> values, Optional<Lines> lines) implements Outcome {
            public Open {
                values = new TreeMap<>(values);
            }
        }
    }

    /**
     * Lines of the new record, one for each record that the button is pressed for.
     *
     * @param object whose records its lines are
     * @param values formulas over the record that the line is for
     */
    public record Lines(String object, Map<String, Formula> values) {
        public Lines {
            values = new TreeMap<>(values);
        }
    }
}

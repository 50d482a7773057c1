package io.fangyuan.metadata;

import java.util.List;
import java.util.Optional;

/** A named set of choices that picklist fields of any object share; values are stored by name. */
public record Picklist(String name, Label label, List<Choice> values) {
    public Picklist {
        values = List.copyOf(values);
    }

    /**
     * One choice.
     *
     * @param color {@code #rrggbb} or ""
     * @param active whether it may still be chosen; records that hold it keep it
     */
    public record Choice(String name, Label label, String color, boolean active) {}

    public Optional<Choice> find(String name) {
        return values.stream().filter(choice -> choice.name().equals(name)).findFirst();
    }
}

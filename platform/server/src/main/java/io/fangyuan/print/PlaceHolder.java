package io.fangyuan.print;

import io.fangyuan.formula.Formula;
import io.fangyuan.metadata.ObjectType;
import java.util.Optional;

/**
 * A piece of a cell's text: words that stay, the number of a line, or a formula about the record or about each of its lines.
 */
sealed interface PlaceHolder {

    /** Text that stays as it is. */
    record Words(String text) implements PlaceHolder {}

    /** The number of the line in its relation, from 1. */
    record LineNumber(String relation) implements PlaceHolder {}

    /**
     * What the formula comes to.
     *
     * @param relation whose lines it is about; empty for the record itself
     * @param type the object that it is about
     */
    record Computed(Optional<String> relation, ObjectType type, Formula formula) implements PlaceHolder {}

    /** The lines that it is about, if it is about lines. */
    default Optional<String> lines() {
        return switch (this) {
            case Words _ -> Optional.empty();
            case LineNumber(var relation) -> Optional.of(relation);
            case Computed(var relation, var _, var _) -> relation;
        };
    }
}

package io.fangyuan.formula.pattern;

import java.util.ArrayList;
import java.util.List;

/** One step of a machine that follows all possibilities at once. */
sealed interface Instruction {

    /** Takes one code point of the set and goes on to the next instruction. */
    record Take(CharSet set) implements Instruction {}

    /** Goes on at both. */
    record Split(int one, int other) implements Instruction {}

    /** Goes on there. */
    record Jump(int target) implements Instruction {}

    /** Accepts at the end of the text. */
    record Match() implements Instruction {}

    /** As formula-tree.schema.json describes it. */
    default List<Object> json() {
        return switch (this) {
            case Take(var set) -> {
                var json = new ArrayList<Object>(List.of("char"));
                set.ranges().forEach(range -> json.addAll(List.of(range.first(), range.last())));
                yield List.copyOf(json);
            }
            case Split(var one, var other) -> List.of("split", one, other);
            case Jump(var target) -> List.of("jump", target);
            case Match _ -> List.of("match");
        };
    }
}

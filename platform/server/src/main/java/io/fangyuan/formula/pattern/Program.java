package io.fangyuan.formula.pattern;

import io.fangyuan.formula.pattern.Node.Chars;
import io.fangyuan.formula.pattern.Node.Choice;
import io.fangyuan.formula.pattern.Node.Repeat;
import io.fangyuan.formula.pattern.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Writes a pattern as instructions for a machine that follows all possibilities at once. */
final class Program {
    private final List<List<Object>> instructions = new ArrayList<>();

    private Program() {}

    static List<List<Object>> of(Node node) {
        var program = new Program();
        program.write(node);
        program.instructions.add(List.of("match"));
        return List.copyOf(program.instructions);
    }

    private void write(Node node) {
        switch (node) {
            case Chars(var set) -> chars(set);
            case Sequence(var parts) -> parts.forEach(this::write);
            case Choice(var branches) -> choice(branches);
            case Repeat(var part, var least, var most) -> repeat(part, least, most);
        }
    }

    private void chars(CharSet set) {
        var instruction = new ArrayList<Object>(List.of("char"));
        set.ranges().forEach(range -> instruction.addAll(List.of(range.first(), range.last())));
        instructions.add(List.copyOf(instruction));
    }

    private void choice(List<Node> branches) {
        if (branches.size() == 1) {
            write(branches.getFirst());
            return;
        }
        int split = reserve();
        write(branches.getFirst());
        int jump = reserve();
        instructions.set(split, List.of("split", split + 1, here()));
        choice(branches.subList(1, branches.size()));
        instructions.set(jump, List.of("jump", here()));
    }

    private void repeat(Node part, int least, int most) {
        for (int i = 0; i < least; i++) {
            write(part);
        }
        if (most == Repeat.UNLIMITED) {
            int split = reserve();
            write(part);
            instructions.add(List.of("jump", split));
            instructions.set(split, List.of("split", split + 1, here()));
            return;
        }
        var splits = new ArrayList<Integer>();
        for (int i = least; i < most; i++) {
            splits.add(reserve());
            write(part);
        }
        splits.forEach(split -> instructions.set(split, List.of("split", split + 1, here())));
    }

    /** Room for an instruction whose target is not known yet. */
    private int reserve() {
        instructions.add(List.of());
        return instructions.size() - 1;
    }

    private int here() {
        return instructions.size();
    }
}

package io.fangyuan.formula.pattern;

import io.fangyuan.formula.pattern.Instruction.Jump;
import io.fangyuan.formula.pattern.Instruction.Match;
import io.fangyuan.formula.pattern.Instruction.Split;
import io.fangyuan.formula.pattern.Instruction.Take;
import io.fangyuan.formula.pattern.Node.Chars;
import io.fangyuan.formula.pattern.Node.Choice;
import io.fangyuan.formula.pattern.Node.Repeat;
import io.fangyuan.formula.pattern.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Writes a pattern as instructions, of which the first is where to start. */
final class Program {
    private final List<Instruction> instructions = new ArrayList<>();

    private Program() {}

    static List<Instruction> of(Node node) {
        var program = new Program();
        program.write(node);
        program.instructions.add(new Match());
        return List.copyOf(program.instructions);
    }

    private void write(Node node) {
        switch (node) {
            case Chars(var set) -> instructions.add(new Take(set));
            case Sequence(var parts) -> parts.forEach(this::write);
            case Choice(var branches) -> choice(branches);
            case Repeat(var part, var least, var most) -> repeat(part, least, most);
        }
    }

    private void choice(List<Node> branches) {
        if (branches.size() == 1) {
            write(branches.getFirst());
            return;
        }
        int split = reserve();
        write(branches.getFirst());
        int jump = reserve();
        instructions.set(split, new Split(split + 1, here()));
        choice(branches.subList(1, branches.size()));
        instructions.set(jump, new Jump(here()));
    }

    private void repeat(Node part, int least, int most) {
        for (int i = 0; i < least; i++) {
            write(part);
        }
        if (most == Repeat.UNLIMITED) {
            int split = reserve();
            write(part);
            instructions.add(new Jump(split));
            instructions.set(split, new Split(split + 1, here()));
            return;
        }
        var splits = new ArrayList<Integer>();
        for (int i = least; i < most; i++) {
            splits.add(reserve());
            write(part);
        }
        splits.forEach(split -> instructions.set(split, new Split(split + 1, here())));
    }

    /** Room for an instruction whose target is not known yet. */
    private int reserve() {
        instructions.add(new Match());
        return instructions.size() - 1;
    }

    private int here() {
        return instructions.size();
    }
}

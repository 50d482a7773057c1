package io.fangyuan.formula.pattern;

import io.fangyuan.formula.pattern.Instruction.Jump;
import io.fangyuan.formula.pattern.Instruction.Match;
import io.fangyuan.formula.pattern.Instruction.Split;
import io.fangyuan.formula.pattern.Instruction.Take;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Matches whole texts in time proportional to their length. It becomes deterministic as it runs: a state, once
 * reached, is kept, so that most steps are one look-up. For any number of threads.
 */
final class Automaton {
    /** Steps that there is room to keep; states beyond are made anew each time, which is slower but still bounded. */
    private static final int MOST_STEPS = 50_000;

    private final List<Instruction> program;
    private final Alphabet alphabet;
    private final ConcurrentHashMap<BitSet, State> kept = new ConcurrentHashMap<>();
    private final State start;

    Automaton(List<Instruction> program) {
        this.program = program;
        this.alphabet = new Alphabet(program);
        var first = new BitSet();
        follow(0, first);
        this.start = state(first);
    }

    /** Where all possibilities stand at once. */
    private static final class State {
        final BitSet places;
        final boolean accepts;
        final boolean kept;

        /** By class of the next character; filled as needed. A lost race fills in the same again. */
        final @Nullable State[] next;

        State(BitSet places, boolean accepts, boolean kept, int classes) {
            this.places = places;
            this.accepts = accepts;
            this.kept = kept;
            this.next = new State[classes];
        }
    }

    /** Whether all of the text matches. */
    boolean matches(String text) {
        var state = start;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            state = next(state, alphabet.of(codePoint));
            if (state.places.isEmpty()) {
                return false;
            }
        }
        return state.accepts;
    }

    private State next(State state, int kind) {
        var known = state.next[kind];
        if (known != null) {
            return known;
        }
        var next = step(state, kind);
        if (next.kept) {
            state.next[kind] = next;
        }
        return next;
    }

    private State step(State state, int kind) {
        var reached = new BitSet();
        int example = alphabet.example(kind);
        state.places.stream()
                .filter(place -> program.get(place) instanceof Take(var set) && set.contains(example))
                .forEach(place -> follow(place + 1, reached));
        return state(reached);
    }

    private State state(BitSet places) {
        boolean accepts = places.stream().anyMatch(place -> program.get(place) instanceof Match);
        boolean isRoom = kept.size() * alphabet.size() < MOST_STEPS;
        return isRoom
                ? kept.computeIfAbsent(places, _ -> new State(places, accepts, true, alphabet.size()))
                : Objects.requireNonNullElseGet(
                        kept.get(places), () -> new State(places, accepts, false, alphabet.size()));
    }

    /** Adds the place and all that it leads to without a character; goes deep only along splits, which are few. */
    private void follow(int place, BitSet reached) {
        if (reached.get(place)) {
            return;
        }
        reached.set(place);
        switch (program.get(place)) {
            case Split(var one, var other) -> {
                follow(one, reached);
                follow(other, reached);
            }
            case Jump(var target) -> follow(target, reached);
            case Take _, Match _ -> {}
        }
    }
}

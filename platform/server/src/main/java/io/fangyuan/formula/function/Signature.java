package io.fangyuan.formula.function;

import io.fangyuan.formula.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The types a function takes and gives. The parameters from {@code required} on may be left out; where it
 * {@code repeats}, the last may come again any number of times.
 */
public record Signature(Type result, List<Type> parameters, int required, boolean repeats) {

    /** Takes exactly these. */
    static Signature of(Type result, Type... parameters) {
        return new Signature(result, List.of(parameters), parameters.length, false);
    }

    /** The same with its last parameter optional. */
    Signature lastOptional() {
        return new Signature(result, parameters, parameters.size() - 1, false);
    }

    /** The same with its last parameter once or more. */
    Signature lastRepeats() {
        return new Signature(result, parameters, parameters.size(), true);
    }

    /** How many arguments it takes. */
    public Arity arity() {
        return new Arity(required, repeats ? Integer.MAX_VALUE : parameters.size());
    }

    /** The type of the argument at {@code index}. */
    public Type parameter(int index) {
        return parameters.get(Math.min(index, parameters.size() - 1));
    }

    /** The types of the parameters as help shows them: {@code number, [number]} or {@code number, …}. */
    String print() {
        var words = new ArrayList<String>();
        for (int i = 0; i < parameters.size(); i++) {
            var word = parameters.get(i).word();
            words.add(i < required ? word : "[" + word + "]");
        }
        if (repeats) {
            words.add("…");
        }
        return String.join(", ", words);
    }
}

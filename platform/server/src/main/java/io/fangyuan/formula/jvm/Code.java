package io.fangyuan.formula.jvm;

import io.fangyuan.value.Value;
import java.util.List;

/** A compiled expression. Throws {@link FaultSignal} and nothing else. */
@FunctionalInterface
public interface Code {

    /** The value for this frame. */
    Value run(Frame frame);

    /** Computes from values that are not blank. */
    @FunctionalInterface
    interface Unary {
        Value apply(Value only);
    }

    /** Computes from values that are not blank. */
    @FunctionalInterface
    interface Binary {
        Value apply(Value first, Value second);
    }

    /** Computes from values that are not blank. */
    @FunctionalInterface
    interface Nary {
        Value apply(List<Value> all);
    }

    /** Blank if the argument is, else what {@code function} makes of it. */
    static Code strict(Code argument, Unary function) {
        return frame -> {
            var value = argument.run(frame);
            return value instanceof Value.Blank ? value : function.apply(value);
        };
    }

    /** Blank if an argument is, else what {@code function} makes of them. */
    static Code strict(Code first, Code second, Binary function) {
        return frame -> {
            var left = first.run(frame);
            var right = second.run(frame);
            boolean blank = left instanceof Value.Blank || right instanceof Value.Blank;
            return blank ? Value.BLANK : function.apply(left, right);
        };
    }

    /** Blank if an argument is, else what {@code function} makes of them. */
    static Code strict(List<Code> arguments, Nary function) {
        var all = arguments.toArray(Code[]::new);
        return frame -> {
            var values = new Value[all.length];
            boolean blank = false;
            for (int i = 0; i < all.length; i++) {
                values[i] = all[i].run(frame);
                blank |= values[i] instanceof Value.Blank;
            }
            return blank ? Value.BLANK : function.apply(List.of(values));
        };
    }
}

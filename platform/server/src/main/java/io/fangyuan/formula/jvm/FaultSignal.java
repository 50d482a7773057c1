package io.fangyuan.formula.jvm;

import io.fangyuan.formula.FaultCode;
import io.fangyuan.formula.Position;

/**
 * Carries a fault from where it happens to the evaluator, which makes it a value again. Has no stack trace, so it
 * costs little; it never leaves this room.
 */
public final class FaultSignal extends RuntimeException {
    private final FaultCode code;
    private final int column;

    public FaultSignal(FaultCode code, Position position) {
        super(code.code(), null, false, false);
        this.code = code;
        this.column = position.column();
    }

    FaultCode code() {
        return code;
    }

    int column() {
        return column;
    }
}

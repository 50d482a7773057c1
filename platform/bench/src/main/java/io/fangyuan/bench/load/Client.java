package io.fangyuan.bench.load;

/** One who asks, waits for the answer and asks again. */
public interface Client {

    /** The next request. */
    Request next();

    /** Is told the answer to it; throws when that is not what it should be. */
    void answered(Reply reply);

    /** Throws unless the reply has this status. */
    static void require(Reply reply, int status) {
        if (reply.status() != status) {
            throw new IllegalStateException("expected %d, got %d: %s".formatted(status, reply.status(), reply.text()));
        }
    }
}

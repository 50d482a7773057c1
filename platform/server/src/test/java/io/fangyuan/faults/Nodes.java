package io.fangyuan.faults;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The nodes that serve and some that are up already to take their place: several start in hardly more time than one, for
 * each leaves a processor idle half of its start.
 */
final class Nodes implements AutoCloseable {
    private static final int SPARES = 4;

    private final Supplier<Node> start;
    private final List<Node> serving = new ArrayList<>();
    private final Deque<Node> spares = new ArrayDeque<>();

    /** @param start begins to start a node */
    Nodes(Supplier<Node> start) {
        this.start = start;
    }

    /** Whether the next node to serve must be started first: none is left. */
    boolean needSpares() {
        return spares.isEmpty();
    }

    /** Starts some at the same time and waits until all of them are ready. */
    void startSpares() {
        Stream.generate(start).limit(SPARES).forEach(spares::add);
        spares.forEach(Node::ready);
        if (serving.isEmpty()) {
            serving.add(spares.remove());
        }
    }

    /** One of the spares serves as well from now on; where all of those are that do. */
    List<String> serveWithAnother() {
        serving.add(spares.remove());
        return serving();
    }

    /** Where people work. */
    List<String> serving() {
        return serving.stream().map(Node::url).toList();
    }

    /** Kills one of those that serve. */
    void killOne(Random random) {
        serving.remove(random.nextInt(serving.size())).kill();
    }

    @Override
    public void close() {
        serving.forEach(Node::kill);
        spares.forEach(Node::kill);
    }
}

package io.fangyuan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * People at work who do not give up: a request that gets no answer, or that the platform asks to send again, is sent again
 * until it is answered, at whatever node there is then. So each piece of work they began is done once in the end.
 */
final class Load {
    private static final int UNAVAILABLE = 503;
    private static final int MANY = 1_000_000;
    private static final long PATIENCE_SECONDS = 240;

    /** One piece of work, the same for all who do it but for its number. */
    interface Work {
        void run(Load load, String number);
    }

    private final List<CompletableFuture<Integer>> workers = new ArrayList<>();
    private final Semaphore sent = new Semaphore(0);
    private final Semaphore unavailable = new Semaphore(0);
    private final AtomicInteger turn = new AtomicInteger();
    private volatile CompletableFuture<List<String>> nodes = new CompletableFuture<>();
    private volatile boolean isOver;

    /** Somebody who does this work again and again. */
    void add(String name, Work work) {
        workers.add(CompletableFuture.supplyAsync(
                        () -> work(name, work), task -> Thread.ofPlatform().start(task))
                .whenComplete((_, _) -> sent.release(MANY))); // who waits for requests shall not wait for none
    }

    private int work(String name, Work work) {
        int done = 0;
        while (!isOver) {
            work.run(this, name + done);
            done++;
        }
        return done;
    }

    /** Everybody works at these nodes from now on, by turns. */
    void at(List<String> urls) {
        var waiting = nodes;
        nodes = CompletableFuture.completedFuture(urls);
        waiting.complete(urls);
    }

    /** Requests sent from now on wait until there are nodes again: a node starts sooner where nobody else is at work. */
    void rest() {
        if (nodes.isDone()) { // else somebody waits for these
            nodes = new CompletableFuture<>();
        }
    }

    /** Waits for so many more requests to be sent. */
    void await(int requests) throws InterruptedException {
        sent.drainPermits();
        assertThat(sent.tryAcquire(requests, PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("%d requests were sent", requests)
                .isTrue();
        workers.stream().filter(CompletableFuture::isDone).forEach(CompletableFuture::join);
    }

    /** Lets everybody finish what they began; how many pieces of work each has done, in the order they were added. */
    List<Integer> finish() {
        isOver = true;
        return workers.stream()
                .map(worker ->
                        worker.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join())
                .toList();
    }

    /** How often somebody was asked to come again. */
    int unavailable() {
        return unavailable.availablePermits();
    }

    /** The answer, as soon as there is one. */
    Reply send(HttpUser user, Function<HttpUser, Reply> request) {
        while (true) {
            List<String> urls =
                    nodes.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            HttpUser there = user.at(urls.get(Math.floorMod(turn.getAndIncrement(), urls.size())));
            sent.release();
            try {
                Reply reply = request.apply(there);
                if (reply.status() != UNAVAILABLE) {
                    return reply;
                }
                unavailable.release();
            } catch (UncheckedIOException _) {
                Thread.onSpinWait(); // nobody answered; the next node may
            }
        }
    }
}

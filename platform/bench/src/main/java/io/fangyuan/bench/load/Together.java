package io.fangyuan.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Work that is done several at once. */
public final class Together {
    private Together() {}

    /** What {@code work} makes of 0 to {@code count} - 1, in this order. Throws when one of them fails. */
    public static <T> List<T> of(int atOnce, int count, IntFunction<T> work) {
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            List<Future<T>> running = IntStream.range(0, count)
                    .mapToObj(number -> threads.submit(() -> work.apply(number)))
                    .toList();
            List<T> done = new ArrayList<>();
            for (Future<T> each : running) {
                done.add(each.get());
            }
            return done;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package io.fangyuan.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Lets clients ask a server for a while. */
public final class Load {
    private final int port;
    private final long server;
    private final long database;

    /**
     * @param server process id of the server
     * @param database process id of the database
     */
    public Load(int port, long server, long database) {
        this.port = port;
        this.server = server;
        this.database = database;
    }

    private record Share(long[] nanos, long bytes) {}

    /** Lets the clients ask this often altogether, so that what follows finds the server as it is after hours of work. */
    public void warmUp(List<? extends Client> clients, int requests) {
        long share = Math.ceilDiv(requests, clients.size());
        together(clients, client -> ask(client, (done, _) -> done < share, 0));
    }

    /** Every client on a connection of its own, all at once, each asking again as soon as it is answered. */
    public Outcome run(List<? extends Client> clients, Duration length) {
        return run(clients, length, 0);
    }

    /**
     * The same, but at a steady pace, which leaves the machine time for other things. A request that has to wait because
     * the one before it was late counts from when it was due.
     *
     * @param perSecond requests of all clients together
     */
    public Outcome paced(List<? extends Client> clients, Duration length, int perSecond) {
        return run(clients, length, 1_000_000_000L * clients.size() / perSecond);
    }

    private Outcome run(List<? extends Client> clients, Duration length, long apart) {
        double serverBefore = Cpu.of(server);
        double databaseBefore = Cpu.withChildren(database);
        long began = System.nanoTime();
        long end = began + length.toNanos();
        List<Share> shares = together(clients, client -> ask(client, (_, now) -> now < end, apart));
        double seconds = (System.nanoTime() - began) / 1e9;
        return Outcome.of(
                seconds,
                Cpu.of(server) - serverBefore,
                Cpu.withChildren(database) - databaseBefore,
                shares.stream()
                        .flatMapToLong(share -> LongStream.of(share.nanos()))
                        .toArray(),
                shares.stream().mapToLong(Share::bytes).sum());
    }

    private static List<Share> together(List<? extends Client> clients, Function<Client, Share> work) {
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<Share>> running = clients.stream()
                    .map(client -> threads.submit(() -> work.apply(client)))
                    .toList();
            return running.stream().map(Load::result).toList();
        }
    }

    /** Whether to ask once more. */
    private interface More {
        boolean after(int done, long now);
    }

    /** @param apart nanoseconds from when one request is due to when the next is, 0 for no pace */
    private Share ask(Client client, More more, long apart) {
        var nanos = LongStream.builder();
        int done = 0;
        long bytes = 0;
        try (var connection = new Connection(port)) {
            for (long due = System.nanoTime(); more.after(done, due); done++) {
                await(due);
                var reply = connection.send(client.next());
                client.answered(reply);
                bytes += reply.body().length;
                long then = System.nanoTime();
                nanos.add(then - due);
                due = apart == 0 ? then : due + apart;
            }
        }
        return new Share(nanos.build().toArray(), bytes);
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static Share result(Future<Share> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

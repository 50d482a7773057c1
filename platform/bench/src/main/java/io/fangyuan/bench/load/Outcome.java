package io.fangyuan.bench.load;

import java.util.Arrays;

/**
 * What a run cost.
 *
 * @param serverCpu seconds of the server's process
 * @param databaseCpu seconds of the database, which does nothing else at the time
 * @param nanos how long each request took, ascending
 * @param bytes of all bodies together
 */
public record Outcome(double seconds, double serverCpu, double databaseCpu, long[] nanos, long bytes) {

    public double perSecond() {
        return nanos.length / seconds;
    }

    /** Processor seconds of the server per 1,000 requests. */
    public double serverCpuPerThousand() {
        return serverCpu * 1000 / nanos.length;
    }

    public double databaseCpuPerThousand() {
        return databaseCpu * 1000 / nanos.length;
    }

    /** The milliseconds within which this share of the requests was answered. */
    public double percentile(double share) {
        return nanos[(int) Math.min(nanos.length - 1, Math.round(share * nanos.length))] / 1e6;
    }

    public long bytesPerRequest() {
        return bytes / nanos.length;
    }

    static Outcome of(double seconds, double serverCpu, double databaseCpu, long[] nanos, long bytes) {
        if (nanos.length == 0) {
            throw new IllegalStateException("not one request was answered");
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Outcome(seconds, serverCpu, databaseCpu, sorted, bytes);
    }
}

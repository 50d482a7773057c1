package io.fangyuan.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Processor time of processes, as Linux counts it. */
public final class Cpu {
    private static final double TICKS_PER_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    private Cpu() {}

    /** Seconds this process has used by itself. */
    public static double of(long process) {
        return seconds(stat(process), USER, SYSTEM);
    }

    /** Seconds this process and its children have used, those that have ended included. */
    public static double withChildren(long process) {
        double own = seconds(stat(process), USER, SYSTEM, ENDED_USER, ENDED_SYSTEM);
        return own
                + ProcessHandle.of(process).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToDouble(child -> seconds(stat(child.pid()), USER, SYSTEM))
                        .sum();
    }

    /** The fields of /proc/…/stat behind the name, which may hold anything; none when the process has ended. */
    private static List<String> stat(long process) {
        try {
            String text = Files.readString(Path.of("/proc/" + process + "/stat"));
            return Arrays.asList(text.substring(text.lastIndexOf(')') + 2).split(" "));
        } catch (java.nio.file.NoSuchFileException ended) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(List<String> stat, int... fields) {
        return stat.isEmpty()
                ? 0
                : Arrays.stream(fields)
                                .mapToLong(field -> Long.parseLong(stat.get(field)))
                                .sum()
                        / TICKS_PER_SECOND;
    }
}

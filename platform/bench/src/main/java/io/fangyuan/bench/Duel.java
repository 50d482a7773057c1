package io.fangyuan.bench;

import io.fangyuan.bench.load.Client;
import io.fangyuan.bench.load.Load;
import io.fangyuan.bench.load.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lets two sides do the same in turns, and compares them round by round: a busy machine slows both. */
final class Duel {
    private final Scale scale;

    Duel(Scale scale) {
        this.scale = scale;
    }

    /** One that is asked, and by whom. */
    record Side(String name, Load load, List<Client> clients) {}

    /** The rounds of both sides. */
    record Result(List<Outcome> ours, List<Outcome> theirs) {

        /** The middle of the rounds' ratios; above 1 where ours is better. */
        double ratio(ToDoubleFunction<Outcome> our, ToDoubleFunction<Outcome> their) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < ours.size(); i++) {
                ratios.add(our.applyAsDouble(ours.get(i)) / their.applyAsDouble(theirs.get(i)));
            }
            return median(ratios);
        }

        double perSecond() {
            return ratio(Outcome::perSecond, Outcome::perSecond);
        }

        double serverCpu() {
            return 1 / ratio(Outcome::serverCpuPerThousand, Outcome::serverCpuPerThousand);
        }

        double allCpu() {
            ToDoubleFunction<Outcome> all =
                    outcome -> outcome.serverCpuPerThousand() + outcome.databaseCpuPerThousand();
            return 1 / ratio(all, all);
        }
    }

    Result between(Side ours, Side theirs) {
        ours.load().warmUp(ours.clients(), scale.warmUp());
        theirs.load().warmUp(theirs.clients(), scale.warmUp());
        List<Outcome> our = new ArrayList<>();
        List<Outcome> their = new ArrayList<>();
        for (int round = 0; round < scale.rounds(); round++) {
            if (round % 2 == 0) {
                our.add(run(ours));
                their.add(run(theirs));
            } else {
                their.add(run(theirs));
                our.add(run(ours));
            }
        }
        tell(ours.name(), our);
        tell(theirs.name(), their);
        return new Result(our, their);
    }

    private Outcome run(Side side) {
        return side.load().run(side.clients(), scale.run());
    }

    private static void tell(String name, List<Outcome> rounds) {
        System.out.printf(
                "  %-34s %7.0f/s  cpu per 1,000: server %.3f s, database %.3f s  p50 %.1f ms  p99 %.1f ms  %d bytes%n",
                name,
                middle(rounds, Outcome::perSecond),
                middle(rounds, Outcome::serverCpuPerThousand),
                middle(rounds, Outcome::databaseCpuPerThousand),
                middle(rounds, outcome -> outcome.percentile(0.5)),
                middle(rounds, outcome -> outcome.percentile(0.99)),
                rounds.getFirst().bytesPerRequest());
    }

    private static double middle(List<Outcome> rounds, ToDoubleFunction<Outcome> of) {
        return median(rounds.stream().map(of::applyAsDouble).toList());
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}

package io.fangyuan.bench.site;

import io.fangyuan.bench.load.Client;
import io.fangyuan.bench.load.Reply;
import io.fangyuan.bench.load.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What clients do. One request in ten is of the big company, the others are spread over all. */
public final class Workload {
    private static final double SHARE_OF_BIG = 0.1;
    private static final AtomicLong NUMBERS = new AtomicLong(1_000_000_000L);

    private Workload() {}

    /** Each client reads customers. */
    public static List<Client> reads(Site site, int clients) {
        return clients(clients, random -> new Client() {
            @Override
            public Request next() {
                var company = company(site, random);
                return company.admin().request("GET", site.customers() + "/" + one(company.ids(), random), "");
            }

            @Override
            public void answered(Reply reply) {
                Client.require(reply, 200);
            }
        });
    }

    /** Each client lists customers: two filters, an order, fifty of them. */
    public static List<Client> lists(Site site, int clients, Function<Company, Session> who) {
        return clients(clients, random -> new Client() {
            @Override
            public Request next() {
                String path = site.list(one(Customers.LEVELS, random), one(Customers.STATUSES, random));
                return who.apply(company(site, random)).request("GET", path, "");
            }

            @Override
            public void answered(Reply reply) {
                Client.require(reply, 200);
            }
        });
    }

    /** Each client creates customers. */
    public static List<Client> creations(Site site, int clients) {
        return clients(clients, random -> new Client() {
            private final Customers customers = new Customers(random.nextLong());

            @Override
            public Request next() {
                ObjectNode body = JsonMapper.shared().createObjectNode();
                body.set("values", customers.next(NUMBERS.incrementAndGet()));
                return company(site, random).admin().request("POST", site.customers(), body.toString());
            }

            @Override
            public void answered(Reply reply) {
                Client.require(reply, 201);
            }
        });
    }

    /** A customer that one client changes and nobody else; it looks up the version first. */
    private static final class Target {
        private final Company company;
        private final String id;
        private int version;

        Target(Company company, String id) {
            this.company = company;
            this.id = id;
        }
    }

    /** Clients that change customers; to be kept, for they know the versions. */
    public static List<Client> changes(Site site, int clients) {
        List<List<Target>> shares = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            shares.add(new ArrayList<>());
        }
        int next = 0;
        for (Company company : site.companies()) {
            for (String id : company.ids()) {
                shares.get(next++ % clients).add(new Target(company, id));
            }
        }
        return clients(clients, random -> changing(site, shares.removeFirst(), random));
    }

    private static Client changing(Site site, List<Target> targets, SplittableRandom random) {
        var customers = new Customers(random.nextLong());
        return new Client() {
            private Target target = targets.getFirst();

            @Override
            public Request next() {
                target = one(targets, random);
                String path = site.customers() + "/" + target.id;
                if (target.version == 0) {
                    return target.company.admin().request("GET", path, "");
                }
                ObjectNode body = JsonMapper.shared().createObjectNode();
                body.set("values", customers.change());
                return target.company
                        .admin()
                        .request("PATCH", path, body.toString(), Map.of("If-Match", "\"" + target.version + "\""));
            }

            @Override
            public void answered(Reply reply) {
                Client.require(reply, 200);
                target.version = reply.version();
            }
        };
    }

    private static Company company(Site site, SplittableRandom random) {
        List<Company> all = site.companies();
        return random.nextDouble() < SHARE_OF_BIG ? all.getFirst() : one(all, random);
    }

    private static <T> T one(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Client> clients(int count, Function<SplittableRandom, Client> client) {
        List<Client> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(client.apply(new SplittableRandom(i)));
        }
        return all;
    }
}

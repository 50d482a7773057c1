package io.fangyuan.bench.site;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Believable customers, always the same ones for the same tenant. */
final class Customers {
    static final List<String> LEVELS = List.of("A", "B", "C", "D");
    static final List<String> STATUSES = List.of("potential", "contacted", "quoted");

    private static final List<String> CITIES = List.of("上海", "杭州", "苏州", "武汉", "成都", "广州", "宁波", "青岛");
    private static final List<String> WORDS = List.of("恒泰", "中兴", "华信", "永固", "东方", "瑞丰", "长江", "金源", "海川", "天工");
    private static final List<String> INDUSTRIES =
            List.of("machinery", "automotive", "electronics", "steel", "chemical", "energy", "food", "trade");
    private static final List<String> SOURCES = List.of("exhibition", "website", "referral", "call", "partner");
    private static final List<String> TAGS = List.of("annualContract", "fastPayer", "technical", "export");

    private final SplittableRandom random;

    Customers(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The fields of a customer whose name nobody else in the tenant has, as long as no two have one {@code number}. */
    ObjectNode next(long number) {
        ObjectNode values = JsonMapper.shared().createObjectNode();
        String city = one(CITIES);
        values.put("name", city + one(WORDS) + one(WORDS) + "机械设备有限公司" + number);
        values.put("level", LEVELS.get((int) (number % LEVELS.size())));
        values.put("status", STATUSES.get((int) (number / LEVELS.size() % STATUSES.size())));
        values.put("industry", one(INDUSTRIES)).put("source", one(SOURCES));
        values.put("mobile", "138%08d".formatted(random.nextInt(100_000_000)));
        values.put("phone", "0571-%08d".formatted(20_000_000 + random.nextInt(70_000_000)));
        values.put("email", "info%d@example.com".formatted(number));
        values.put("website", "https://www.example.com/%d".formatted(number));
        values.put("city", city).put("address", city + "市科技园和平路 %d 号".formatted(1 + random.nextInt(900)));
        values.put("employees", Integer.toString(10 + random.nextInt(5000)));
        values.put("annualRevenue", random.nextInt(1, 900_000) + "00.00").put("discount", "0.05");
        values.put("creditLimit", random.nextInt(1, 500) + "000.00");
        values.put(
                "establishedOn",
                LocalDate.of(1990 + random.nextInt(30), 1 + random.nextInt(12), 15)
                        .toString());
        values.put("nextFollowUpAt", moment());
        values.put(
                "lastFollowUpOn",
                LocalDate.of(2026, 1 + random.nextInt(10), 1 + random.nextInt(28))
                        .toString());
        values.putArray("tags").add(one(TAGS));
        values.put("vip", random.nextInt(10) == 0);
        values.put("profile", "主营精密零部件加工与整机装配，年产能稳定，与多家主机厂长期合作。");
        return values;
    }

    /** Whose customer it is and, of one in four, the parent; both spread evenly over levels and statuses. */
    static void relate(ObjectNode values, int number, List<String> owners, List<String> known) {
        int turn = number + number / (LEVELS.size() * STATUSES.size());
        values.put("owner", owners.get(turn % owners.size()));
        if (turn % 4 == 0 && !known.isEmpty()) {
            values.put("parent", known.get(number % known.size()));
        }
    }

    /** What somebody changes after a talk with a customer. */
    ObjectNode change() {
        ObjectNode values = JsonMapper.shared().createObjectNode();
        values.put("status", one(STATUSES));
        values.put("annualRevenue", random.nextInt(1, 900_000) + "00.00");
        values.put("nextFollowUpAt", moment());
        values.put("address", "科技园和平路 %d 号".formatted(1 + random.nextInt(900)));
        return values;
    }

    private String moment() {
        return "2026-12-%02dT%02d:30:00Z".formatted(1 + random.nextInt(28), 1 + random.nextInt(10));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}

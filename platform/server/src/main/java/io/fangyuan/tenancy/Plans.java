package io.fangyuan.tenancy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Columns;
import io.fangyuan.store.PlatformDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The plans there are. They change with a migration or by hand; a change shows within a minute. */
@Component
public final class Plans {
    private static final JsonMapper JSON = new JsonMapper();

    private final LoadingCache<String, List<Plan>> plans;

    public Plans(PlatformDatabase platform) {
        this.plans =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(_ -> load(platform));
    }

    /** All plans in the order they are offered. */
    public List<Plan> all() {
        return plans.get("all");
    }

    /** The plan with this id. Throws {@link Problem} NOT_FOUND. */
    public Plan get(int id) {
        return one(plan -> plan.id() == id);
    }

    /** The plan with this code. Throws {@link Problem} NOT_FOUND. */
    public Plan byCode(String code) {
        return one(plan -> plan.code().equals(code));
    }

    private Plan one(Predicate<Plan> wanted) {
        return all().stream().filter(wanted).findFirst().orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private static List<Plan> load(PlatformDatabase platform) {
        return platform.query(
                handle -> handle.createQuery("""
                        select plan_id, code, label::text, seats, records, storage_mb, objects, api_calls_per_day
                        from control.plan
                        order by position, plan_id
                        """).map((row, _) -> read(row)).list());
    }

    private static Plan read(ResultSet row) throws SQLException {
        Map<String, String> label = JSON.readValue(row.getString(3), new TypeReference<>() {});
        PlanLimits limits = new PlanLimits(
                Columns.intOrNull(row, 4),
                Columns.longOrNull(row, 5),
                Columns.longOrNull(row, 6),
                Columns.intOrNull(row, 7),
                Columns.longOrNull(row, 8));
        return new Plan(row.getInt(1), row.getString(2), label, limits);
    }
}

package io.fangyuan.tenancy;

import java.util.Map;

/**
 * What a tenant may use.
 *
 * @param code stable name, such as {@code trial}
 * @param label text per locale
 */
public record Plan(int id, String code, Map<String, String> label, PlanLimits limits) {
    public Plan {
        label = Map.copyOf(label);
    }
}

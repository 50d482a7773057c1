package io.fangyuan.testing;

import java.util.Map;

/** What a reseller sends to open a tenant. */
public final class TenantOrders {
    private TenantOrders() {}

    /** An order that is granted while nobody has the code. */
    public static Map<String, Object> order(String code) {
        return Map.of(
                "code", code,
                "name", code + "企业",
                "adminName", "老板",
                "adminLogin", "boss",
                "plan", "standard",
                "template", "sales");
    }
}

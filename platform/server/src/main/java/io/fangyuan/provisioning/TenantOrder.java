package io.fangyuan.provisioning;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A tenant as somebody orders it; not yet checked.
 *
 * @param code what its people type to sign in, for good
 * @param reseller whose tenant it becomes
 * @param plan code of the plan
 * @param template name of the template
 * @param sampleData whether it starts with the template's sample people and records
 */
public record TenantOrder(
        String code,
        String name,
        int reseller,
        String plan,
        String template,
        String adminLogin,
        String adminName,
        boolean sampleData,
        ZoneId zone,
        Locale locale) {

    public TenantOrder {
        code = code.strip();
        name = name.strip();
        adminLogin = adminLogin.strip();
        adminName = adminName.strip();
    }
}

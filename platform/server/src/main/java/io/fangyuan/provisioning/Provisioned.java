package io.fangyuan.provisioning;

import io.fangyuan.identity.OneTimeLinks;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.value.RecordId;
import java.util.Map;

/**
 * A tenant that is ready to be used.
 *
 * @param link with which its administrator signs in for the first time
 * @param people everybody in it, by login
 */
public record Provisioned(Tenant tenant, OneTimeLinks.Issued link, Map<String, RecordId> people) {}

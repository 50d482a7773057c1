package io.fangyuan.bench.site;

import java.util.List;

/**
 * A tenant that takes part in the load.
 *
 * @param admin sees every customer
 * @param manager sees the own customers and those of two subordinates
 * @param ids of customers
 */
public record Company(String code, Session admin, Session manager, List<String> ids) {}

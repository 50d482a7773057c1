package io.fangyuan.identity;

import io.fangyuan.value.RecordId;
import java.time.Instant;

/** A program of a tenant as those see it who manage users. */
public record ApiClientDetail(String clientId, String name, RecordId user, boolean active, Instant createdAt) {}

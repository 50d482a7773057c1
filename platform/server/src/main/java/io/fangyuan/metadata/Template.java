package io.fangyuan.metadata;

/**
 * A set of documents that new tenants start from.
 *
 * @param version counts from 1; the newest one
 * @param versionId what a tenant points at
 */
public record Template(int id, String name, Label label, Label description, int version, int versionId) {}

package io.fangyuan.tenancy;

/**
 * A PostgreSQL schema that holds everything of its tenants.
 *
 * @param schema name of the schema, a plain identifier
 * @param version number of the last file of migrations/cell that was run on it
 */
public record Cell(int id, String schema, CellKind kind, int version) {}

-- Pool cells index these slots for all their tenants; fields that are filtered or sorted by get them first.
-- A dedicated cell has none of these: its indexes are made from its one tenant's metadata.

create index rec_t1 on ${cell}.rec (tenant_id, object_id, t1, id) where t1 is not null and deleted_at is null;
create index rec_t2 on ${cell}.rec (tenant_id, object_id, t2, id) where t2 is not null and deleted_at is null;
create index rec_t3 on ${cell}.rec (tenant_id, object_id, t3, id) where t3 is not null and deleted_at is null;
create index rec_t4 on ${cell}.rec (tenant_id, object_id, t4, id) where t4 is not null and deleted_at is null;
create index rec_n1 on ${cell}.rec (tenant_id, object_id, n1, id) where n1 is not null and deleted_at is null;
create index rec_n2 on ${cell}.rec (tenant_id, object_id, n2, id) where n2 is not null and deleted_at is null;
create index rec_d1 on ${cell}.rec (tenant_id, object_id, d1, id) where d1 is not null and deleted_at is null;
create index rec_d2 on ${cell}.rec (tenant_id, object_id, d2, id) where d2 is not null and deleted_at is null;

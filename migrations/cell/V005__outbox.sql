-- What a save leaves behind besides the record: work for later, answers to repeated requests, and who did what.

create table ${cell}.outbox (
  tenant_id int         not null,
  id        bigint      generated always as identity,
  topic     text        not null,
  payload   jsonb       not null,                       -- ids and names of changed fields, no values
  at        timestamptz not null default now(),
  due_at    timestamptz not null default now(),
  attempts  int         not null default 0,
  constraint outbox_pk primary key (tenant_id, id)
);
create index outbox_due on ${cell}.outbox (due_at, tenant_id);
call control.isolate('${cell}.outbox', 'select, insert, update, delete');

-- The deliverer must learn for which tenants there is work before it can bind one. It learns that and nothing more:
-- the function runs as the owner, who may look at the outbox of all.
create policy who_has_work on ${cell}.outbox for select to current_user using (true);
create function ${cell}.tenants_with_work(at timestamptz) returns setof int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct tenant_id from ${cell}.outbox where due_at <= at
$$;
revoke execute on function ${cell}.tenants_with_work(timestamptz) from public;
grant execute on function ${cell}.tenants_with_work(timestamptz) to ${app};

create table ${cell}.idempotency (
  tenant_id  int         not null,
  principal  text        not null,
  key        text        not null,
  body_hash  bytea       not null,
  status     int,                                       -- null while the first request is still running
  response   jsonb,
  created_at timestamptz not null default now(),
  constraint idempotency_pk primary key (tenant_id, principal, key)
);
create index idempotency_created on ${cell}.idempotency (tenant_id, created_at);
call control.isolate('${cell}.idempotency', 'select, insert, update, delete');

-- Who changed what in metadata and access. Never updated.
create table ${cell}.audit (
  tenant_id int         not null,
  id        bigint      not null,
  at        timestamptz not null default now(),
  actor     text        not null,                       -- 'user:<id>', 'client:<id>', 'reseller:<id>' or 'platform'
  action    text        not null,
  target    text        not null,
  detail    jsonb       not null default '{}',
  constraint audit_pk primary key (tenant_id, id)
);
call control.isolate('${cell}.audit', 'select, insert, delete');

-- Where a tenant stands: the release it is on, its own layer of metadata, and how a transaction is bound to it.

grant usage on schema ${cell} to ${app};

create table ${cell}.tenant (
  tenant_id           int     not null,
  release_no          int     not null default 1,
  access_version      int     not null default 1,       -- moves when a user, a role's holder or the state changes
  state               text    not null,                 -- as in control.tenant
  usable              boolean not null generated always as (state in ('trial', 'active')) stored,
  next_object_id      int     not null default 10000,
  next_field_id       int     not null default 1000,
  next_record_type_id int     not null default 1000,
  constraint tenant_pk primary key (tenant_id),
  constraint tenant_state_known check (state in ('trial', 'active', 'suspended', 'expired', 'moving', 'deleting'))
);
call control.isolate('${cell}.tenant', 'select, insert, update, delete');

create table ${cell}.release (
  tenant_id           int         not null,
  release_no          int         not null,
  template_version_id int         not null,
  overlay             jsonb       not null default '{}', -- {"field/customer.tax": "<hash>" or null where removed}
  author              bigint,                            -- null: the platform
  message             text        not null default '',
  at                  timestamptz not null default now(),
  constraint release_pk primary key (tenant_id, release_no)
);
call control.isolate('${cell}.release', 'select, insert, delete');

create table ${cell}.body (
  tenant_id int   not null,
  hash      text  not null,
  content   jsonb not null,
  constraint body_pk primary key (tenant_id, hash)
);
call control.isolate('${cell}.body', 'select, insert, delete');

create table ${cell}.draft (
  tenant_id int         not null,
  kind      text        not null,
  name      text        not null,
  content   jsonb,                                       -- null: the document is to be removed
  author    bigint      not null,
  at        timestamptz not null default now(),
  constraint draft_pk primary key (tenant_id, kind, name)
);
call control.isolate('${cell}.draft', 'select, insert, update, delete');

-- Binds the transaction to the tenant for a write. All writes of a tenant share its lock; the row is read once the lock is
-- held, so the tenant stands still until commit.
create function ${cell}.begin_write(tenant int, release int, access int) returns void
language plpgsql as $$
begin
  perform set_config('app.tenant_id', tenant::text, true), pg_advisory_xact_lock_shared(77, tenant);
  perform from ${cell}.tenant t
  where t.tenant_id = tenant and t.release_no = release and t.access_version = access and t.usable;
  if not found then
    raise exception 'tenant % is no longer usable at release %, access version %', tenant, release, access
      using errcode = 'FY001';
  end if;
end $$;

-- The same for what must not run beside a write: publishing, moving values between slots.
create function ${cell}.begin_exclusive(tenant int, release int, access int) returns void
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(77, tenant);
  perform ${cell}.begin_write(tenant, release, access);
end $$;

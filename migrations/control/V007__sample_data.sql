-- Which new tenants still wait for the sample records of their template. Written with the tenant, removed when it is
-- filled, so that a node that stops in between loses nothing.

create table control.sample_data (
  tenant_id     int         not null,
  template      text        not null,
  administrator bigint      not null,                   -- the user whose rights the records are saved with
  due_at        timestamptz not null default now(),     -- a node that takes a tenant moves this on
  attempts      int         not null default 0,
  constraint sample_data_pk primary key (tenant_id),
  constraint sample_data_of_tenant foreign key (tenant_id) references control.tenant on delete cascade
);
create index sample_data_due on control.sample_data (due_at);

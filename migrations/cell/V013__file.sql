-- Files of tenants by the hash of their content: the same bytes are kept once, and whoever names a hash knows what it holds.

create table ${cell}.file (
  tenant_id int         not null,
  hash      text        not null,                       -- SHA-256 in hexadecimal
  content   bytea       not null,
  made_by   bigint      not null,
  made_at   timestamptz not null,
  constraint file_pk primary key (tenant_id, hash),
  constraint file_size_bounded check (octet_length(content) <= 4194304)
);
alter table ${cell}.file alter column content set storage external; -- workbooks are compressed already
call control.isolate('${cell}.file', 'select, insert, delete');

-- Files that documents of templates name, by the hash of their content: once for all tenants, as bodies are. What tenants
-- upload themselves lies in their cell.

create table control.file (
  hash    text  not null,                               -- SHA-256 in hexadecimal
  content bytea not null,
  constraint file_pk primary key (hash)
);
alter table control.file alter column content set storage external; -- workbooks are compressed already

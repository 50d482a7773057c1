-- The people of a tenant: users, the tree of departments, how they sign in, and the programs that act for them.

create table ${cell}.department (
  tenant_id int    not null,
  id        bigint not null,
  version   int    not null default 1,
  name      text   not null,
  parent_id bigint,                                     -- null: a root of the tree
  head_id   bigint,
  position  int    not null default 0,
  constraint department_pk primary key (tenant_id, id),
  constraint department_parent_exists foreign key (tenant_id, parent_id) references ${cell}.department
);
create index department_parent on ${cell}.department (tenant_id, parent_id);

create table ${cell}.app_user (
  tenant_id     int         not null,
  id            bigint      not null,
  version       int         not null default 1,
  login         text        not null,
  name          text        not null,
  email         text,
  mobile        text,
  department_id bigint,
  superior_id   bigint,
  primary_role  text        not null,
  roles         text[]      not null default '{}',      -- further roles; they only add rights
  active        boolean     not null default true,
  locale        text        not null default 'zh-CN',
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  constraint app_user_pk primary key (tenant_id, id),
  constraint app_user_department_exists foreign key (tenant_id, department_id) references ${cell}.department,
  constraint app_user_superior_exists foreign key (tenant_id, superior_id) references ${cell}.app_user
);
create unique index app_user_login_taken on ${cell}.app_user (tenant_id, lower(login));
create index app_user_department on ${cell}.app_user (tenant_id, department_id);
create index app_user_superior on ${cell}.app_user (tenant_id, superior_id);

-- Checked against the rows there are, so it must be there before the tables are closed.
alter table ${cell}.department
  add constraint department_head_exists foreign key (tenant_id, head_id) references ${cell}.app_user;
call control.isolate('${cell}.department', 'select, insert, update, delete');
call control.isolate('${cell}.app_user', 'select, insert, update, delete');

create table ${cell}.credential (
  tenant_id     int         not null,
  user_id       bigint      not null,
  password_hash text        not null,
  failed        int         not null default 0,
  locked_until  timestamptz,
  changed_at    timestamptz not null default now(),
  constraint credential_pk primary key (tenant_id, user_id),
  constraint credential_of_user foreign key (tenant_id, user_id) references ${cell}.app_user on delete cascade
);
call control.isolate('${cell}.credential', 'select, insert, update, delete');

create table ${cell}.api_client (
  tenant_id   int         not null,
  client_id   text        not null,
  name        text        not null,
  secret_hash text        not null,
  user_id     bigint      not null,                     -- whose rights it acts with
  active      boolean     not null default true,
  created_at  timestamptz not null default now(),
  constraint api_client_pk primary key (tenant_id, client_id),
  constraint api_client_of_user foreign key (tenant_id, user_id) references ${cell}.app_user on delete cascade
);
call control.isolate('${cell}.api_client', 'select, insert, update, delete');

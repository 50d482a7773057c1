-- Records of all objects of all tenants of this cell. A field lives in exactly one typed slot, or in x when its family
-- is used up; ${cell}.slot says which. Unused columns are nearly free, unused indexes are not: hence many and few.

create table ${cell}.rec (
  tenant_id      int         not null,
  object_id      int         not null,
  id             bigint      not null,                  -- ordered by time: newest first is the primary key backwards
  version        int         not null default 1,
  name           text        collate "C",
  record_type_id int,
  owner_id       bigint,                                -- null: nobody's, waiting in a pool
  created_by     bigint      not null,
  created_at     timestamptz not null default now(),
  updated_by     bigint      not null,
  updated_at     timestamptz not null default now(),
  deleted_at     timestamptz,
  deleted_by     bigint,
  delete_batch   bigint,                                -- what was deleted together is restored together

  -- references
  r1 bigint, r2 bigint, r3 bigint, r4 bigint, r5 bigint, r6 bigint, r7 bigint, r8 bigint,
  r9 bigint, r10 bigint, r11 bigint, r12 bigint, r13 bigint, r14 bigint, r15 bigint, r16 bigint,
  -- days (at 00:00 UTC) and moments
  d1 timestamptz, d2 timestamptz, d3 timestamptz, d4 timestamptz,
  d5 timestamptz, d6 timestamptz, d7 timestamptz, d8 timestamptz,
  d9 timestamptz, d10 timestamptz, d11 timestamptz, d12 timestamptz,
  d13 timestamptz, d14 timestamptz, d15 timestamptz, d16 timestamptz,
  -- numbers
  n1 numeric, n2 numeric, n3 numeric, n4 numeric, n5 numeric, n6 numeric, n7 numeric, n8 numeric,
  n9 numeric, n10 numeric, n11 numeric, n12 numeric, n13 numeric, n14 numeric, n15 numeric, n16 numeric,
  n17 numeric, n18 numeric, n19 numeric, n20 numeric, n21 numeric, n22 numeric, n23 numeric, n24 numeric,
  n25 numeric, n26 numeric, n27 numeric, n28 numeric, n29 numeric, n30 numeric, n31 numeric, n32 numeric,
  -- yes or no
  b1 boolean, b2 boolean, b3 boolean, b4 boolean, b5 boolean, b6 boolean, b7 boolean, b8 boolean,
  b9 boolean, b10 boolean, b11 boolean, b12 boolean, b13 boolean, b14 boolean, b15 boolean, b16 boolean,
  b17 boolean, b18 boolean, b19 boolean, b20 boolean, b21 boolean, b22 boolean, b23 boolean, b24 boolean,
  -- texts
  t1 text collate "C", t2 text collate "C", t3 text collate "C", t4 text collate "C",
  t5 text collate "C", t6 text collate "C", t7 text collate "C", t8 text collate "C",
  t9 text collate "C", t10 text collate "C", t11 text collate "C", t12 text collate "C",
  t13 text collate "C", t14 text collate "C", t15 text collate "C", t16 text collate "C",
  t17 text collate "C", t18 text collate "C", t19 text collate "C", t20 text collate "C",
  t21 text collate "C", t22 text collate "C", t23 text collate "C", t24 text collate "C",
  t25 text collate "C", t26 text collate "C", t27 text collate "C", t28 text collate "C",
  t29 text collate "C", t30 text collate "C", t31 text collate "C", t32 text collate "C",
  t33 text collate "C", t34 text collate "C", t35 text collate "C", t36 text collate "C",
  t37 text collate "C", t38 text collate "C", t39 text collate "C", t40 text collate "C",
  t41 text collate "C", t42 text collate "C", t43 text collate "C", t44 text collate "C",
  t45 text collate "C", t46 text collate "C", t47 text collate "C", t48 text collate "C",
  t49 text collate "C", t50 text collate "C", t51 text collate "C", t52 text collate "C",
  t53 text collate "C", t54 text collate "C", t55 text collate "C", t56 text collate "C",
  t57 text collate "C", t58 text collate "C", t59 text collate "C", t60 text collate "C",
  t61 text collate "C", t62 text collate "C", t63 text collate "C", t64 text collate "C",
  -- several texts
  m1 text[], m2 text[], m3 text[], m4 text[], m5 text[], m6 text[], m7 text[], m8 text[],
  -- the rest: {"<field id>": value}
  x jsonb,
  constraint rec_pk primary key (tenant_id, object_id, id)
) with (fillfactor = 90);

create index rec_owner on ${cell}.rec (tenant_id, object_id, owner_id, id) where deleted_at is null;
create index rec_name on ${cell}.rec (tenant_id, object_id, name, id) where deleted_at is null;
create index rec_bin on ${cell}.rec (tenant_id, object_id, deleted_at, id) where deleted_at is not null;
create index rec_batch on ${cell}.rec (tenant_id, delete_batch) where delete_batch is not null;
-- Related lists and the checks before a delete ask who refers to a record. r9 to r16 are for look-ups without a list.
create index rec_r1 on ${cell}.rec (tenant_id, r1, object_id, id) where r1 is not null;
create index rec_r2 on ${cell}.rec (tenant_id, r2, object_id, id) where r2 is not null;
create index rec_r3 on ${cell}.rec (tenant_id, r3, object_id, id) where r3 is not null;
create index rec_r4 on ${cell}.rec (tenant_id, r4, object_id, id) where r4 is not null;
create index rec_r5 on ${cell}.rec (tenant_id, r5, object_id, id) where r5 is not null;
create index rec_r6 on ${cell}.rec (tenant_id, r6, object_id, id) where r6 is not null;
create index rec_r7 on ${cell}.rec (tenant_id, r7, object_id, id) where r7 is not null;
create index rec_r8 on ${cell}.rec (tenant_id, r8, object_id, id) where r8 is not null;
call control.isolate('${cell}.rec', 'select, insert, update, delete');

-- Which field a slot holds. A slot stays taken until its values have been scrubbed; no release moves or frees one.
create table ${cell}.slot (
  tenant_id int  not null,
  object_id int  not null,
  slot      text not null,                              -- 't7', or 'x' followed by the field id
  field_id  int  not null,
  state     text not null default 'live',
  constraint slot_pk primary key (tenant_id, object_id, slot),
  constraint slot_state_known check (state in ('live', 'migrating', 'trash', 'scrub'))
);
create unique index slot_of_field on ${cell}.slot (tenant_id, object_id, field_id) where state = 'live';
call control.isolate('${cell}.slot', 'select, insert, update, delete');

-- Values that may occur once: any number of unique fields and composite keys per object.
create table ${cell}.uniq (
  tenant_id int    not null,
  object_id int    not null,
  key_id    int    not null,
  value     text   collate "C" not null,
  rec_id    bigint not null,
  constraint uniq_value_taken primary key (tenant_id, object_id, key_id, value)
);
create index uniq_rec on ${cell}.uniq (tenant_id, object_id, rec_id);
call control.isolate('${cell}.uniq', 'select, insert, update, delete');

-- Hashed pairs of characters of the searchable texts. The tenant is part of each hash, so posting lists do not mix.
create table ${cell}.search (
  tenant_id int      not null,
  object_id int      not null,
  rec_id    bigint   not null,
  q         bigint[] not null,
  constraint search_pk primary key (tenant_id, object_id, rec_id)
);
create index search_q on ${cell}.search using gin (q);
call control.isolate('${cell}.search', 'select, insert, update, delete');

-- Pairs of records that belong together, many to many.
create table ${cell}.link (
  tenant_id int    not null,
  link_id   int    not null,
  a_id      bigint not null,
  b_id      bigint not null,
  constraint link_pk primary key (tenant_id, link_id, a_id, b_id)
);
create index link_b on ${cell}.link (tenant_id, link_id, b_id, a_id);
call control.isolate('${cell}.link', 'select, insert, update, delete');

-- The next number of an automatic number, per period of its pattern.
create table ${cell}.seq (
  tenant_id  int    not null,
  object_id  int    not null,
  field_id   int    not null,
  period     text   not null default '',
  next_val   bigint not null,
  constraint seq_pk primary key (tenant_id, object_id, field_id, period)
);
call control.isolate('${cell}.seq', 'select, insert, update, delete');

-- What a record's fields were before each save. Never updated. One partition a quarter, made ahead by tenancy.Cells;
-- the default partition keeps saves possible should that ever be late.
create table ${cell}.hist (
  tenant_id int         not null,
  object_id int         not null,
  rec_id    bigint      not null,
  version   int         not null,
  at        timestamptz not null,
  actor     bigint      not null,
  op        "char"      not null,
  old       jsonb,                                      -- {"<field id>": value} of the fields that changed
  constraint hist_pk primary key (tenant_id, object_id, rec_id, version, at),
  constraint hist_op_known check (op in ('c', 'u', 'd', 'r'))  -- created, updated, deleted, restored
) partition by range (at);
create table ${cell}.hist_default partition of ${cell}.hist default;
call control.isolate('${cell}.hist', 'select, insert, delete');
call control.isolate('${cell}.hist_default', 'select');

-- Tags: free labels that people put on records of any object, and the groups they keep them in. Without an owner a tag is
-- shared by everyone of the tenant; with one nobody else learns of it.

create table ${cell}.tag_group (
  tenant_id int    not null,
  id        bigint not null,
  version   int    not null default 1,
  owner_id  bigint,                                     -- null: shared
  name      text   not null,
  position  int    not null default 0,
  constraint tag_group_pk primary key (tenant_id, id),
  constraint tag_group_owner_exists foreign key (tenant_id, owner_id) references ${cell}.app_user on delete cascade
);
create unique index tag_group_name_taken on ${cell}.tag_group (tenant_id, coalesce(owner_id, 0), lower(name));
call control.isolate('${cell}.tag_group', 'select, insert, update, delete');

create table ${cell}.tag (
  tenant_id  int         not null,
  id         bigint      not null,
  version    int         not null default 1,
  owner_id   bigint,                                    -- null: shared; the same as its group's
  group_id   bigint,                                    -- null: in no group
  name       text        not null,
  color      text        not null,
  created_by bigint      not null,
  created_at timestamptz not null,
  constraint tag_pk primary key (tenant_id, id),
  constraint tag_owner_exists foreign key (tenant_id, owner_id) references ${cell}.app_user on delete cascade,
  constraint tag_group_exists foreign key (tenant_id, group_id) references ${cell}.tag_group
    on delete set null (group_id)
);
create unique index tag_name_taken on ${cell}.tag (tenant_id, coalesce(owner_id, 0), lower(name));
create index tag_in_group on ${cell}.tag (tenant_id, group_id) where group_id is not null;
call control.isolate('${cell}.tag', 'select, insert, update, delete');

-- Which records carry a tag. A record in the recycle bin keeps its tags; with its row they go.
create table ${cell}.tagging (
  tenant_id int         not null,
  tag_id    bigint      not null,
  object_id int         not null,
  rec_id    bigint      not null,
  tagged_by bigint      not null,
  tagged_at timestamptz not null,
  constraint tagging_pk primary key (tenant_id, tag_id, object_id, rec_id),
  constraint tagging_tag_exists foreign key (tenant_id, tag_id) references ${cell}.tag on delete cascade,
  constraint tagging_record_exists foreign key (tenant_id, object_id, rec_id) references ${cell}.rec on delete cascade
);
create index tagging_of_record on ${cell}.tagging (tenant_id, object_id, rec_id);
call control.isolate('${cell}.tagging', 'select, insert, update, delete');

-- When somebody last used a tag, for the recent ones at the side.
create table ${cell}.tag_use (
  tenant_id int         not null,
  user_id   bigint      not null,
  tag_id    bigint      not null,
  used_at   timestamptz not null,
  constraint tag_use_pk primary key (tenant_id, user_id, tag_id),
  constraint tag_use_tag_exists foreign key (tenant_id, tag_id) references ${cell}.tag on delete cascade
);
create index tag_use_of_tag on ${cell}.tag_use (tenant_id, tag_id);
call control.isolate('${cell}.tag_use', 'select, insert, update, delete');

-- What users were told. The text keeps its places for values, so no value stands here that a reader might not read.

create table ${cell}.notification (
  tenant_id int         not null,
  id        bigint      not null,
  user_id   bigint      not null,
  kind      text        not null,                       -- 'automation', 'action', 'approval'
  object_id int         not null,
  rec_id    bigint      not null,
  message   jsonb       not null,                       -- {"zh-CN": "…{name}…"}
  made_at   timestamptz not null,
  read_at   timestamptz,
  constraint notification_pk primary key (tenant_id, id)
);
create index notification_of_user on ${cell}.notification (tenant_id, user_id, id desc);
create index notification_unread on ${cell}.notification (tenant_id, user_id) where read_at is null;
create index notification_age on ${cell}.notification (made_at);
call control.isolate('${cell}.notification', 'select, insert, update, delete');

-- What is old goes for all tenants at once; the function runs as the owner and does nothing else.
create policy whatever_is_old on ${cell}.notification to current_user using (true);
create function ${cell}.forget_notifications(oldest timestamptz) returns int
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with gone as (delete from ${cell}.notification where made_at < oldest returning 1)
  select count(*)::int from gone
$$;
revoke execute on function ${cell}.forget_notifications(timestamptz) from public;
grant execute on function ${cell}.forget_notifications(timestamptz) to ${app};

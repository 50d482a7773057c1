-- A reseller must learn how many seats its tenants use. It learns the number and nothing more: the function runs as the
-- owner, who may count the users of all.

create policy users_are_counted on ${cell}.app_user for select to current_user using (true);
create function ${cell}.active_users(of_tenants int[]) returns table (tenant_id int, users int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.tenant_id, count(*)::int
  from ${cell}.app_user u
  where u.tenant_id = any (of_tenants) and u.active
  group by u.tenant_id
$$;
revoke execute on function ${cell}.active_users(int[]) from public;
grant execute on function ${cell}.active_users(int[]) to ${app};

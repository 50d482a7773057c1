-- The one definition of how a table of a cell is closed to everybody but the tenant that is bound to the transaction.
-- Forced, so that it also holds for the owner; current_setting without a default, so that an unbound statement fails.

create procedure control.isolate(isolated regclass, rights text)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', isolated);
  execute format('alter table %s force row level security', isolated);
  execute format(
    'create policy tenant_isolation on %s
       using (tenant_id = current_setting(''app.tenant_id'')::int)
       with check (tenant_id = current_setting(''app.tenant_id'')::int)', isolated);
  execute format('grant %s on %s to ${app}', rights, isolated);
end $$;

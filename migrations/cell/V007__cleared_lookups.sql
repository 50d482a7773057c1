-- Look-ups that a delete emptied, so that restoring its batch can fill them again. Removed with the restore.

create table ${cell}.cleared_lookup (
  tenant_id    int    not null,
  delete_batch bigint not null,
  object_id    int    not null,
  rec_id       bigint not null,                         -- the record that stayed
  field_id     int    not null,
  target_id    bigint not null,                         -- what its look-up pointed at
  constraint cleared_lookup_pk primary key (tenant_id, delete_batch, object_id, rec_id, field_id)
);
call control.isolate('${cell}.cleared_lookup', 'select, insert, delete');

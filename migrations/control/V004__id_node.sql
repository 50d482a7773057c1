-- Ids carry the number of the node that made them. A node reserves spans of time on a number before it uses them,
-- so no two nodes share a number and a moment, whatever their clocks say.

create table control.id_node (
  node_id        int    not null,
  reserved_until bigint not null default 0,             -- milliseconds since the epoch of ids
  constraint id_node_pk primary key (node_id),
  constraint id_node_fits_ten_bits check (node_id between 0 and 1023)
);

insert into control.id_node (node_id) select generate_series(0, 1023);

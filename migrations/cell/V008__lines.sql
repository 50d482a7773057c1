-- Lines stand in an order within the record that they belong to.

alter table ${cell}.rec add column position int;

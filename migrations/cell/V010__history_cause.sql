-- History tells what a save was part of, when nobody asked for it: an action, an automation, an approval.

alter table ${cell}.hist add column cause text;         -- 'automation/order.reserve', null for what people do themselves

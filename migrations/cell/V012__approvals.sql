-- Records on their way through approval processes. A row of approval is one round; what was drawn stays with it: the hash
-- of the process it began with, and its steps as they were called then.

create table ${cell}.approval (
  tenant_id    int         not null,
  id           bigint      not null,
  object_id    int         not null,
  rec_id       bigint      not null,
  process      text        not null,                    -- name of the process within its object
  process_hash text        not null,
  label        jsonb       not null,                    -- what people called the process then
  round        int         not null,
  state        text        not null,
  step         int,                                     -- the one that waits for decisions
  submitter    bigint      not null,
  submitted_at timestamptz not null,
  ended_at     timestamptz,
  chosen       jsonb       not null,                    -- whom the submitter chose, by step
  constraint approval_pk primary key (tenant_id, id),
  constraint approval_round_once unique (tenant_id, object_id, rec_id, process, round),
  constraint approval_record_exists foreign key (tenant_id, object_id, rec_id) references ${cell}.rec on delete cascade,
  constraint approval_state_known check (state in ('pending', 'approved', 'refused', 'returned', 'recalled')),
  constraint approval_waits_at_a_step check ((state = 'pending') = (step is not null) and (state = 'pending') = (ended_at is null))
);
create unique index approval_pending_once on ${cell}.approval (tenant_id, object_id, rec_id) where state = 'pending';
create index approval_of_submitter on ${cell}.approval (tenant_id, submitter, id);
call control.isolate('${cell}.approval', 'select, insert, update, delete');

create table ${cell}.approval_step (
  tenant_id   int    not null,
  approval_id bigint not null,
  step        int    not null,                          -- from 0
  name        text   not null,
  label       jsonb  not null,
  mode        text   not null,
  editable    text[] not null,                          -- fields and relations that stay open
  state       text   not null,
  cause       text,                                     -- why nobody was asked
  constraint approval_step_pk primary key (tenant_id, approval_id, step),
  constraint approval_step_of_approval foreign key (tenant_id, approval_id) references ${cell}.approval on delete cascade,
  constraint approval_step_state_known check (state in ('ahead', 'pending', 'approved', 'skipped', 'refused', 'returned', 'void')),
  constraint approval_step_cause_known check (cause in ('condition', 'nobody'))
);
call control.isolate('${cell}.approval_step', 'select, insert, update, delete');

-- Who is asked in a step. 'ahead': others come first; 'void': it was decided without this person.
create table ${cell}.approval_task (
  tenant_id   int    not null,
  approval_id bigint not null,
  step        int    not null,
  approver    bigint not null,
  position    int    not null,
  state       text   not null,
  decided_at  timestamptz,
  comment     text   not null default '',
  constraint approval_task_pk primary key (tenant_id, approval_id, step, approver),
  constraint approval_task_of_step foreign key (tenant_id, approval_id, step) references ${cell}.approval_step on delete cascade,
  constraint approval_task_state_known check (state in ('ahead', 'open', 'approved', 'refused', 'returned', 'void'))
);
create index approval_task_open on ${cell}.approval_task (tenant_id, approver, approval_id) where state = 'open';
create index approval_task_decided on ${cell}.approval_task (tenant_id, approver, approval_id) where decided_at is not null;
call control.isolate('${cell}.approval_task', 'select, insert, update, delete');

-- What happened, in order. Never changed.
create table ${cell}.approval_log (
  tenant_id   int         not null,
  approval_id bigint      not null,
  seq         int         not null,
  at          timestamptz not null,
  event       text        not null,
  step        int,
  actor       bigint,                                   -- null: nobody, it happened by itself
  cause       text,
  comment     text        not null default '',
  constraint approval_log_pk primary key (tenant_id, approval_id, seq),
  constraint approval_log_of_approval foreign key (tenant_id, approval_id) references ${cell}.approval on delete cascade
);
call control.isolate('${cell}.approval_log', 'select, insert, delete');

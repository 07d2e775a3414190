-- when the case was disposed of: what is left of it is a stub that tells of nobody
alter table case_file add disposed_at timestamptz;
alter table case_file add check (disposed_at is null or closed_at is not null);

-- why a hold was lifted, sealed under the case's key
alter table legal_hold add key_version int;
alter table legal_hold add lift_reason bytea;

-- how far the disposal of a case is; who approved it is noted before the key goes
alter table retention_period add asked_at timestamptz;
alter table retention_period add first_approver text;
alter table retention_period add second_approver text;
alter table retention_period add destroyed jsonb;
alter table retention_period add check (first_approver is null or first_approver <> second_approver);

drop index retention_period_due;
create index retention_period_due on retention_period (dispose_on, case_ref) where asked_at is null;
create index legal_hold_case on legal_hold (case_ref);

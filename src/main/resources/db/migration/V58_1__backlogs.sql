-- both are read by org.candour.database.Backlog
alter table statistics_changed rename column case_ref to subject;

-- steps of which nobody has been told yet; put down with the step, taken away with the notices
create table staff_notice_due (
    id        bigint generated always as identity primary key,
    -- the task of the engine
    subject   text not null,
    failed_at timestamptz
);

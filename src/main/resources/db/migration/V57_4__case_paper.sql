-- schedules and certificates of a case, kept as files; one for each occasion
create table case_paper (
    id         bigint generated always as identity primary key,
    case_ref   text not null references case_file,
    kind       text not null,
    occasion   text not null,
    template   text not null,
    document   uuid not null references document deferrable initially deferred,
    written_at timestamptz not null,
    unique (case_ref, kind, occasion)
);

-- the schedule that goes with an answer
alter table answer add column schedule uuid references document deferrable initially deferred;

-- what was approved as the answer of a case: what leaves, and the letter and schedule that go with it, by hash
create table approved_answer (
    id              bigint generated always as identity primary key,
    case_ref        text not null references case_file,
    composition     text not null,
    letter          uuid not null references document deferrable initially deferred,
    letter_sha256   text not null,
    schedule        uuid references document deferrable initially deferred,
    schedule_sha256 text,
    approved_by     text not null,
    approved_at     timestamptz not null,
    withdrawn_at    timestamptz,
    check ((schedule is null) = (schedule_sha256 is null))
);

create index approved_answer_case on approved_answer (case_ref, id);
create unique index approved_answer_one on approved_answer (case_ref) where withdrawn_at is null;

-- who took the second look at what leaves, and at what exactly
create table second_check (
    id          bigint generated always as identity primary key,
    case_ref    text not null references case_file,
    files       text not null,
    person      text not null,
    checked_at   timestamptz not null
);

create index second_check_case on second_check (case_ref, id);

-- which files of a case somebody has opened is asked at every second look
create index audit_trail_opened on audit_trail (case_ref, actor) where action = 'DOCUMENT_READ';

-- the answer that left a case
create table answer (
    case_ref      text primary key references case_file,
    letter        uuid not null references document deferrable initially deferred,
    letter_name   text not null,
    released_at   timestamptz not null,
    expires_at    timestamptz,
    expired_at    timestamptz,
    size          bigint not null,
    sha256        text,
    check ((expires_at is null) = (sha256 is null))
);

-- who fetched it, when, and what exactly
create table answer_receipt (
    id           bigint generated always as identity primary key,
    case_ref     text not null references case_file,
    collector    text not null,
    collected_at timestamptz not null,
    sha256       text not null
);

create index answer_receipt_case on answer_receipt (case_ref, id);

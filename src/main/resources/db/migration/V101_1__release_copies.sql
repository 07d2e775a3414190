-- records that are to leave whole, and the new files that leave in their place
create table release_copy (
    record      uuid primary key,
    case_ref    text not null,
    -- the new file, once it is made
    copy        uuid unique,
    -- why it could not be made the last time, a sentence without anything of the content
    failure     text,
    attempts    integer not null default 0,
    wanted_at   timestamptz not null,
    -- nobody tries before; null while nobody has
    next_try_at timestamptz,
    made_at     timestamptz,
    check ((copy is null) = (made_at is null))
);

create index release_copy_case on release_copy (case_ref);
create index release_copy_waiting on release_copy (next_try_at nulls first) where copy is null;

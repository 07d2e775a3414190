-- versions of the bank holidays after the one in the law folder: proposed, then put to use or not; kept for good
create table calendar_version (
    number       bigint generated always as identity primary key,
    version      text not null unique,
    based_on     text not null,
    holidays     jsonb not null,
    file_sha256  text not null,
    changes_past boolean not null,
    state        text not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN')),
    proposed_by  text not null,
    proposed_at  timestamptz not null,
    decided_by   text,
    decided_at   timestamptz,
    check ((state = 'PROPOSED') = (decided_by is null)),
    check ((state = 'PROPOSED') = (decided_at is null)),
    -- SD9: whoever proposes does not approve
    check (state <> 'CONFIRMED' or decided_by <> proposed_by)
);

create unique index calendar_version_waiting on calendar_version (state) where state = 'PROPOSED';
create index calendar_version_in_use on calendar_version (number desc) where state = 'CONFIRMED';

create function refuse_calendar_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'PROPOSED' and new.state <> 'PROPOSED'
        and (to_jsonb(new) - array['state', 'decided_by', 'decided_at'])
          = (to_jsonb(old) - array['state', 'decided_by', 'decided_at']) then
        return new;
    end if;
    raise exception 'A version of the bank holidays is decided once and kept as it is.';
end $$;

create trigger calendar_version_decided_once before update or delete on calendar_version
    for each row execute function refuse_calendar_change();
create trigger calendar_version_no_truncate before truncate on calendar_version
    for each statement execute function refuse_calendar_change();

alter table wall add lowered_at timestamptz;
alter table wall add version bigint not null default 0;

create index case_file_wall on case_file (wall) where wall is not null;

-- what happened to a wall around a case, and why; the reason is sealed under the case's key
create table wall_entry (
    id          uuid primary key,
    wall        text not null references wall,
    case_ref    text not null references case_file,
    change      text not null,
    person      text,
    changed_by  text not null,
    changed_at  timestamptz not null,
    key_version int not null,
    reason      bytea not null
);

create index wall_entry_case on wall_entry (case_ref, changed_at);

-- breaking the glass: one person asks, another confirms, and for a day the wall is open to the first
create table wall_pass (
    id             uuid primary key,
    wall           text not null references wall,
    case_ref       text not null references case_file,
    code_index     bytea not null,
    asked_by       text not null,
    asked_at       timestamptz not null,
    key_version    int not null,
    reason         bytea not null,
    confirmed_by   text,
    opened_at      timestamptz,
    expires_at     timestamptz,
    ended_at       timestamptz,
    ended_by       text,
    check (confirmed_by is null or confirmed_by <> asked_by),
    check ((opened_at is null) = (confirmed_by is null)),
    check ((opened_at is null) = (expires_at is null))
);

create unique index wall_pass_code on wall_pass (code_index);
create index wall_pass_person on wall_pass (asked_by, wall) where opened_at is not null and ended_at is null;
create index wall_pass_wall on wall_pass (wall, asked_at);

-- what the data protection officer is told about walled cases
create table wall_notice (
    id       uuid primary key,
    case_ref text not null references case_file,
    kind     text not null,
    person   text not null,
    first_at timestamptz not null,
    last_at  timestamptz not null,
    times    int not null,
    seen_by  text,
    seen_at  timestamptz
);

create unique index wall_notice_once on wall_notice (case_ref, kind, person) where seen_at is null;
create index wall_notice_newest on wall_notice (last_at desc, id);

-- cases of the same person or the same matter; the reason is sealed under the first case's key
create table case_link (
    id          uuid primary key,
    one_ref     text not null references case_file,
    other_ref   text not null references case_file,
    kind        text not null,
    linked_by   text not null,
    linked_at   timestamptz not null,
    key_version int not null,
    reason      bytea not null,
    check (one_ref < other_ref),
    unique (one_ref, other_ref)
);

create index case_link_other on case_link (other_ref);

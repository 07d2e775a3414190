-- an exercise of data matching is a case of its own; what was given and what came back is sealed under keys that
-- are destroyed on a day of their own
create table match_exercise (
    case_ref        text primary key references case_file,
    gateway         text not null check (gateway in ('GW-NFI-M', 'GW-NFI-V')),
    programme       text not null,
    signed_off_at   timestamptz,
    uploaded_on     date,
    extracts_until  date,
    papers_until    date,
    extracts_gone_at timestamptz,
    papers_gone_at  timestamptz,
    version         bigint not null,
    check ((uploaded_on is null) = (extracts_until is null)),
    check ((uploaded_on is null) = (papers_until is null))
);

-- which kinds of record the exercise asks for, each by one version of its specification
create table match_data_set (
    case_ref     text not null references match_exercise,
    record_type  text not null,
    spec_version text not null,
    primary key (case_ref, record_type)
);

-- a file that a service gave, and the extract made of it; what stands here tells of nobody
create table match_file (
    id           uuid primary key,
    case_ref     text not null,
    record_type  text not null,
    kind         text not null check (kind in ('GIVEN', 'EXTRACT')),
    spec_version text not null,
    row_count    int not null,
    size         bigint not null,
    sha256       text not null,
    made_by      text not null,
    made_at      timestamptz not null,
    report       jsonb,
    unique (case_ref, record_type, kind),
    foreign key (case_ref, record_type) references match_data_set
);

create table match_chunk (
    -- checked at the end: content is stored before size and hash are known
    file   uuid not null references match_file on delete cascade deferrable initially deferred,
    number int not null,
    bytes  bytea not null,
    primary key (file, number)
);

alter table match_chunk alter column bytes set storage external;

-- results loaded in one go: for the members alone
create table match_list (
    id        uuid primary key,
    case_ref  text not null references match_exercise,
    number    int not null,
    matches   int not null,
    loaded_by text not null,
    loaded_at timestamptz not null,
    unique (case_ref, number)
);

create table match_list_member (
    list     uuid not null references match_list on delete cascade,
    username text not null,
    primary key (list, username)
);

create index match_list_member_person on match_list_member (username);

create table match_lead (
    id          uuid primary key,
    list        uuid not null references match_list,
    case_ref    text not null,
    external_id text not null,
    report      text not null,
    risk        int not null check (risk between 0 and 100),
    place       int,
    key_version int not null,
    details     bytea not null,
    taken_by    text,
    outcome     text check (outcome in ('CLEARED', 'ERROR_CORRECTED', 'REFERRED', 'RECOVERING')),
    reason      bytea,
    decided_by  text,
    decided_at  timestamptz,
    version     bigint not null,
    unique (case_ref, external_id),
    check ((outcome is null) = (decided_by is null)),
    check ((outcome is null) = (reason is null)),
    check (outcome is null or taken_by is not null)
);

create index match_lead_order on match_lead (list, place);
create index match_lead_open on match_lead (case_ref) where outcome is null;

-- the people of a match by fingerprint: whoever is linked to them does not see it (SD7)
create table match_person (
    lead         uuid not null references match_lead on delete cascade,
    side         smallint not null check (side in (1, 2)),
    name_key     bytea not null,
    born_key     bytea,
    surname_born bytea,
    primary key (lead, side)
);

create index match_person_name on match_person (name_key);
create index match_person_surname on match_person (surname_born) where surname_born is not null;
create index directory_entry_username on directory_entry (username) where username is not null;
create index directory_entry_manager on directory_entry (line_manager) where line_manager is not null;

-- what a case adds to the figures, in codes and days: derived from the case, never entered. No key is unique:
-- the marks of a case are replaced as a whole
create table statistics_mark (
    case_ref text not null,
    measure  text not null,
    day      date not null,
    team     text not null,
    walled   boolean not null,
    a        text not null,
    b        text not null,
    value    int not null,
    n        int not null check (n > 0)
);

create index statistics_mark_case on statistics_mark (case_ref);
create index statistics_mark_list on statistics_mark (measure, day desc, case_ref desc);
create index statistics_mark_code on statistics_mark (measure, a, day desc, case_ref desc);

-- the marks added up, by day (D), by month (M), and of what is open now (O)
create table statistics_bucket (
    measure text not null,
    grain   char(1) not null check (grain in ('D', 'M', 'O')),
    start   date not null,
    team    text not null,
    walled  boolean not null,
    a       text not null,
    b       text not null,
    value   int not null,
    n       bigint not null,
    primary key (grain, start, measure, team, walled, a, b, value)
);

create index statistics_bucket_nothing on statistics_bucket (n) where n = 0;

-- by which definitions the figures were last counted anew
create table statistics_state (
    only_one    boolean primary key default true check (only_one),
    definitions text not null,
    rebuilt_at  timestamptz not null,
    cases       bigint not null
);

-- that somebody was reminded of a case, and of which service's search
create table case_reminder (
    id          bigint generated always as identity primary key,
    case_ref    text not null references case_file,
    kind        text not null,
    service     text,
    reminded_at timestamptz not null
);

create index case_reminder_case on case_reminder (case_ref, kind);

-- when a decision went against the officer's advice (8.2)
alter table dpo_advice add not_followed_at timestamptz;

-- in which teams a person works, whose figures they see
create table staff_team (
    username text not null references staff_member,
    team     text not null check (team in ('RIGHTS', 'DISCLOSURES', 'COMPLAINTS')),
    primary key (username, team)
);

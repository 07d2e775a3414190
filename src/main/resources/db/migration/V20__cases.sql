create table case_file (
    reference       text primary key,
    kind            text not null,
    lifecycle       text not null,
    urgency         text not null,
    state           text not null,
    outcome         text,
    wall            text,
    retention_class text not null,
    received_at     timestamptz not null,
    closed_at       timestamptz,
    version         bigint not null
);

create index case_file_newest on case_file (received_at desc, reference);
create index case_file_state on case_file (state, received_at desc);

-- free text, sealed under the case's key
create table case_text (
    id          uuid primary key,
    case_ref    text not null references case_file,
    field       text not null,
    key_version int not null,
    ciphertext  bytea not null,
    written_at  timestamptz not null,
    version     bigint not null,
    unique (case_ref, field)
);

-- who is in it: found again by fingerprint, readable only with the case's key
create table case_party (
    id          uuid primary key,
    case_ref    text not null references case_file,
    role        text not null,
    key_version int not null,
    details     bytea not null,
    name_index  bytea,
    birth_index bytea
);

create index case_party_case on case_party (case_ref);
create index case_party_person on case_party (name_index, birth_index);

-- what people did in a step: codes to read, texts sealed
create table case_step (
    id          uuid primary key,
    case_ref    text not null references case_file,
    step        text not null,
    task_id     text,
    person      text not null,
    action      text not null,
    done_at     timestamptz not null,
    codes       jsonb not null,
    key_version int not null,
    texts       bytea not null
);

create index case_step_case on case_step (case_ref, step, done_at desc);

create table case_note (
    id          uuid primary key,
    case_ref    text not null references case_file,
    author      text not null,
    written_at  timestamptz not null,
    key_version int not null,
    body        bytea not null
);

create index case_note_case on case_note (case_ref, written_at desc);

create table case_clock (
    case_ref        text primary key references case_file,
    started_at      timestamptz not null,
    service_days    int not null,
    stopped_at      timestamptz,
    stopped_reason  text,
    excluded_days   int not null,
    due_on          date not null,
    warning_on      date not null,
    tell_on         date,
    version         bigint not null
);

-- times, now over, in which the request lay with the requester: dates are reckoned from them
create table case_pause (
    case_ref   text not null references case_clock,
    number     int not null,
    stopped_at timestamptz not null,
    resumed_at timestamptz not null,
    primary key (case_ref, number)
);

-- what happened to the clock of a rights request, one list for each leg; days are days in London
create table case_clock_event (
    id          uuid primary key,
    case_ref    text not null references case_file,
    regime      text not null,
    kind        text not null,
    happened_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null
);

create index case_clock_event_case on case_clock_event (case_ref, regime, recorded_at);

-- what follows from the events: always derived from them, never entered
create table case_statutory_clock (
    case_ref         text not null references case_file,
    regime           text not null,
    right_code       text not null,
    received_on      date not null,
    due_on           date, -- null: the date is stated elsewhere
    notice_by        date, -- null: cannot be extended
    target_on        date,
    half_on          date,
    warning_on       date,
    late_warning_on  date,
    excluded_days    int not null,
    paused_since     date,
    extended         boolean not null,
    calendar_version text not null,
    version          bigint not null,
    primary key (case_ref, regime)
);

create index case_statutory_clock_due on case_statutory_clock (due_on);

create table wall (
    id       text primary key,
    kind     text not null,
    built_at timestamptz not null
);

create table wall_member (
    wall     text not null references wall,
    username text not null,
    primary key (wall, username)
);

create index wall_member_person on wall_member (username);

-- people who may never pass the wall, in whatever role: the subject, a line manager (SD7)
create table wall_excluded (
    wall     text not null references wall,
    username text not null,
    primary key (wall, username)
);

-- what the council and whoever asks write to each other
create table case_message (
    id           uuid primary key,
    case_ref     text not null references case_file,
    sender       text not null,
    from_outside boolean not null,
    kind         text not null,
    sent_at      timestamptz not null,
    key_version  int not null,
    body         bytea not null
);

create index case_message_case on case_message (case_ref, sent_at);

-- one right that one person exercises; what was written is sealed, the portal's secret kept as a hash
create table rights_request (
    case_ref       text primary key references case_file,
    right_code     text not null,
    channel        text not null,
    requester_kind text not null,
    submission     uuid not null,
    stage          text not null,
    format         text not null,
    delivery       text not null,
    notice_version text,
    insider        boolean not null,
    key_version    int not null,
    form           bytea not null,
    portal_secret  bytea not null,
    received_at    timestamptz not null,
    unclarified    boolean not null,
    marked         boolean not null,
    changed        boolean not null,
    silence        text,
    proposal       text,
    proposal_codes jsonb not null,
    proposed_by    text,
    decision       text,
    decision_codes jsonb not null,
    decided_by     text,
    decided_at     timestamptz,
    version        bigint not null
);

create index rights_request_submission on rights_request (submission);

-- one for each regime found in a request
create table rights_leg (
    case_ref text not null references rights_request,
    regime   text not null,
    primary key (case_ref, regime)
);

-- records found, and what is done with each
create table rights_item (
    id               uuid primary key,
    case_ref         text not null references rights_request,
    number           int not null,
    regime           text not null,
    service          text not null,
    outcome          text,
    codes            jsonb not null,
    approved_outcome text,
    approved_codes   jsonb not null,
    entered_by       text not null,
    entered_at       timestamptz not null,
    key_version      int not null,
    entry            bytea not null,
    version          bigint not null,
    unique (case_ref, number)
);

-- somebody else in an item, tested one by one (Sch 2 paras 16-17)
create table rights_third_party (
    id          uuid primary key,
    case_ref    text not null references rights_request,
    item_id     uuid not null references rights_item,
    result      text not null,
    tested_by   text not null,
    tested_at   timestamptz not null,
    key_version int not null,
    details     bytea not null
);

create index rights_third_party_case on rights_third_party (case_ref, tested_at);

-- opinions of appropriate health professionals (Sch 3 paras 5, 6)
create table rights_health_opinion (
    id           uuid primary key,
    case_ref     text not null references rights_request,
    serious_harm boolean not null,
    given_on     date not null,
    recorded_by  text not null,
    recorded_at  timestamptz not null
);

create index rights_health_opinion_case on rights_health_opinion (case_ref, given_on desc);

-- rights restricted under Part 3, so far and so long as necessary
create table rights_restriction (
    id        uuid primary key,
    case_ref  text not null references rights_request,
    codes     jsonb not null,
    opened_at timestamptz not null,
    review_on date not null,
    ended_at  timestamptz,
    version   bigint not null
);

create index rights_restriction_open on rights_restriction (case_ref, review_on) where ended_at is null;

-- to whom the council gave the data (Art 19, s.48(9))
create table rights_recipient (
    id          uuid primary key,
    case_ref    text not null references rights_request,
    mention     text not null,
    entered_by  text not null,
    entered_at  timestamptz not null,
    told_at     timestamptz,
    key_version int not null,
    details     bytea not null
);

create index rights_recipient_case on rights_recipient (case_ref, entered_at);

-- who wants no direct marketing (Art 21(3)): fingerprints to check lists by; outlives its case
create table marketing_suppression (
    id             uuid primary key,
    case_ref       text not null,
    since          timestamptz not null,
    name_index     bytea not null,
    birth_index    bytea,
    email_index    bytea,
    phone_index    bytea,
    postcode_index bytea
);

create unique index marketing_suppression_case on marketing_suppression (case_ref);
create index marketing_suppression_email on marketing_suppression (email_index);

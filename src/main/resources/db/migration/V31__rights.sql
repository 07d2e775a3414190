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
    version        bigint not null
);

create index rights_request_submission on rights_request (submission);

-- one for each regime found in a request
create table rights_leg (
    case_ref text not null references rights_request,
    regime   text not null,
    primary key (case_ref, regime)
);

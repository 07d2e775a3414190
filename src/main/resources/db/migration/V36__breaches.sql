-- personal data breaches: the record of Art 33(5); what was written is sealed with the case
create table breach (
    case_ref     text primary key references case_file,
    original_ref text references case_file,
    aware_at     timestamptz not null,
    report_by    timestamptz not null,
    risk         text check (risk in ('NONE', 'RISK', 'HIGH')),
    people       integer check (people >= 0),
    logged_only  boolean not null default false,
    reports      integer not null default 0,
    reported_at  timestamptz,
    telling      text check (telling in ('TELL', 'EXEMPT')),
    version      bigint not null,
    check (reported_at is null or reports > 0),
    check (not logged_only or reports = 0)
);

create index breach_original on breach (original_ref);

-- every release of a case, also those that a later one took the place of: what is called back after a mistake
create table release_record (
    id             bigint generated always as identity primary key,
    case_ref       text not null references case_file,
    approval       text,
    approved_by    text,
    approved_at    timestamptz,
    composition    text,
    letter         uuid not null references document deferrable initially deferred,
    schedule       uuid references document deferrable initially deferred,
    route          text not null,
    package_sha256 text,
    package_size   bigint not null,
    released_at    timestamptz not null,
    expires_at     timestamptz
);

create index release_record_case on release_record (case_ref, id);

-- what left before releases were recorded: the last of each case
insert into release_record (case_ref, letter, schedule, route, package_sha256, package_size, released_at, expires_at)
select a.case_ref, a.letter, a.schedule,
       coalesce((select s.route from sent_letter s where s.case_ref = a.case_ref and s.answer
                 order by s.sent_at desc limit 1), 'UNKNOWN'),
       a.sha256, a.size, a.released_at, a.expires_at
from answer a;

-- a filing with an anti-fraud organisation is a case of its own; who it is about is sealed with it
create table fraud_filing (
    case_ref     text primary key references case_file,
    original_ref text references case_file,
    filed_on     date,
    ends_on      date,
    challenges   int not null default 0,
    removed_on   date,
    version      bigint not null,
    check ((filed_on is null) = (ends_on is null)),
    check (removed_on is null or filed_on is not null)
);

create index fraud_filing_original on fraud_filing (original_ref);

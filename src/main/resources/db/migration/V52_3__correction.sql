-- what was disclosed and had to be corrected, and whether the recipient has said that it knows
create table correction (
    id              uuid primary key,
    case_ref        text not null references case_file,
    possible_breach boolean not null,
    begun_by        text not null,
    begun_at        timestamptz not null,
    ground          text,
    remedy          text,
    letter          uuid references document deferrable initially deferred,
    told_at         timestamptz,
    receipted_at    timestamptz,
    receipted_by    text,
    version         bigint not null,
    check ((told_at is null) = (letter is null)),
    check (receipted_at is null or told_at is not null)
);

create index correction_case on correction (case_ref, begun_at);
-- one at a time, so that a receipt can only mean one
create unique index correction_open on correction (case_ref) where receipted_at is null;

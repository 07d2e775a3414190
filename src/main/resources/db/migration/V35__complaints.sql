-- complaints to the council (s.164A) and internal reviews; what was written is sealed with the case
create table complaint (
    case_ref        text primary key references case_file,
    kind            text not null check (kind in ('COMPLAINT', 'REVIEW')),
    channel         text not null,
    original_ref    text references case_file,
    received_on     date not null,
    -- null where s.164A(3) does not apply yet
    acknowledge_by  date,
    target_on       date not null,
    format          text not null,
    acknowledged_on date,
    outcome         text,
    concluded_on    date,
    version         bigint not null
);

create index complaint_original on complaint (original_ref);

-- letters, notices and checks of the regulator
create table regulator_case (
    case_ref     text primary key references case_file,
    kind         text not null check (kind in ('LETTER', 'NOTICE', 'SECTION_51')),
    original_ref text references case_file,
    received_on  date not null,
    due_on       date not null,
    replied_on   date,
    outcome      text,
    outcome_on   date,
    appeal_by    date,
    version      bigint not null,
    check (due_on >= received_on)
);

create index regulator_case_original on regulator_case (original_ref);

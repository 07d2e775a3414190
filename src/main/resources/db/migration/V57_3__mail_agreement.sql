-- that somebody agreed to get letters by ordinary e-mail (N-02); who and where is sealed
create table mail_agreement (
    id           uuid primary key,
    case_ref     text not null references case_file,
    scope        text not null check (scope in ('LETTERS', 'LETTERS_AND_ANSWER')),
    given        text not null check (given in ('IN_WRITING', 'BY_EMAIL', 'BY_TELEPHONE', 'IN_PERSON')),
    agreed_on    date not null,
    key_version  int not null,
    details      bytea not null,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    withdrawn_on date,
    withdrawn_by text,
    check ((withdrawn_on is null) = (withdrawn_by is null))
);

-- one at a time
create unique index mail_agreement_standing on mail_agreement (case_ref) where withdrawn_on is null;
create index mail_agreement_case on mail_agreement (case_ref, recorded_at);

-- the letter that goes with a mail, where that was agreed
alter table outgoing_mail add column letter uuid;

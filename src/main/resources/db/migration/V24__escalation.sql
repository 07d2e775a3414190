-- what the data protection officer was asked, and what was advised; a new question is a new row
create table dpo_advice (
    id          uuid primary key,
    case_ref    text not null references case_file,
    triggers    jsonb not null,
    mandatory   boolean not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    advice      text,
    adviser     text,
    advised_at  timestamptz,
    key_version int,
    advice_text bytea,
    version     bigint not null
);

create index dpo_advice_case on dpo_advice (case_ref, asked_at desc);

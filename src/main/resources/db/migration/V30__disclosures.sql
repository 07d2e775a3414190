create table disclosure_request (
    case_ref       text primary key references case_file,
    body           text not null,
    client         text not null,
    channel        text not null,
    gateway        text not null,
    key_version    int not null,
    form           bytea not null,
    subject_count  int not null,
    insider        boolean not null,
    findings       jsonb not null,
    proposal       text,
    proposal_codes jsonb not null,
    proposed_by    text,
    decision       text,
    decision_codes jsonb not null,
    decided_by     text,
    decided_at     timestamptz,
    telling        text,
    emergency      boolean not null,
    released_at    timestamptz,
    received_at    timestamptz not null,
    version        bigint not null
);

create index disclosure_request_body on disclosure_request (body, received_at desc, case_ref);

-- the disclosure register: added to, never changed; a correction is a new row
create table disclosure_register (
    id              uuid primary key,
    case_ref        text not null,
    kind            text not null,
    entered_at      timestamptz not null,
    body            text not null,
    gateway         text not null,
    mandatory       boolean not null,
    outcome         text not null,
    codes           jsonb not null,
    lawful_basis    text,
    condition_code  text,
    tests           jsonb not null,
    proposed_by     text,
    decided_by      text,
    advice          text,
    advice_followed boolean,
    transfer_route  text,
    manifest_hash   text,
    telling         text,
    tell_on         date,
    key_version     int not null,
    details         bytea not null
);

create index disclosure_register_case on disclosure_register (case_ref, entered_at);
create index disclosure_register_newest on disclosure_register (entered_at desc, id);

create function refuse_register_change() returns trigger language plpgsql as $$
begin
    raise exception 'The disclosure register is added to, never changed.';
end $$;

create trigger disclosure_register_append_only before update or delete on disclosure_register
    for each row execute function refuse_register_change();
create trigger disclosure_register_no_truncate before truncate on disclosure_register
    for each statement execute function refuse_register_change();


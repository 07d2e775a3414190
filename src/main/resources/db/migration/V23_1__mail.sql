-- e-mail to send: a fixed text, a reference and a recipient; never what a case is about
create table outgoing_mail (
    id          uuid primary key,
    template    text not null,
    case_ref    text,
    staff       text,
    key_version integer,
    recipient   bytea,
    queued_at   timestamptz not null,
    state       text not null,
    attempts    integer not null,
    next_try    timestamptz not null,
    settled_at  timestamptz,
    check ((staff is null) <> (recipient is null)),
    check ((recipient is null) = (key_version is null)),
    check (recipient is null or case_ref is not null)
);

create index outgoing_mail_due on outgoing_mail (next_try) where state = 'WAITING';
create index outgoing_mail_staff on outgoing_mail (staff, queued_at);
create index outgoing_mail_outside on outgoing_mail (queued_at) where recipient is not null;

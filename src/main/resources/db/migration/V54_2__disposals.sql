-- what was destroyed, when and by whose word (N-14); it tells of nobody and is never changed
create table disposal_certificate (
    number          text primary key,
    case_ref        text not null references case_file,
    what            text not null,
    retention_class text not null,
    kept_until      date not null,
    first_approver  text,
    second_approver text,
    destroyed_at    timestamptz not null,
    counts          jsonb not null,
    sha256          text not null,
    unique (case_ref, what),
    check (first_approver is distinct from second_approver or first_approver is null)
);

create index disposal_certificate_newest on disposal_certificate (destroyed_at desc, number desc);

create function refuse_certificate_change() returns trigger language plpgsql as $$
begin
    raise exception 'The disposal register only grows.';
end $$;

create trigger disposal_certificate_append_only before update or delete on disposal_certificate
    for each row execute function refuse_certificate_change();
create trigger disposal_certificate_no_truncate before truncate on disposal_certificate
    for each statement execute function refuse_certificate_change();

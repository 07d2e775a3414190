-- the trail: one hash chain per case, and one for what belongs to no case
create table audit_trail (
    id        bigint generated always as identity primary key,
    chain     text not null,
    position  bigint not null,
    at        timestamptz not null,
    actor     text not null,
    action    text not null,
    case_ref  text,
    facts     text not null,
    hash      bytea not null,
    unique (chain, position)
);

create index audit_trail_case on audit_trail (case_ref, id desc);
create index audit_trail_actor on audit_trail (actor, id desc);

-- the last link of each chain: locked while a link is added, and proof that none was cut off the end
create table audit_head (
    chain    text primary key,
    position bigint not null,
    hash     bytea not null
);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is added to, never changed.';
end $$;

create trigger audit_trail_append_only before update or delete on audit_trail
    for each row execute function refuse_audit_change();
create trigger audit_trail_no_truncate before truncate on audit_trail
    for each statement execute function refuse_audit_change();

-- a head only ever moves forward
create function refuse_head_going_back() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or new.chain <> old.chain or new.position <> old.position + 1 then
        raise exception 'The end of an audit chain only moves forward.';
    end if;
    return new;
end $$;

create trigger audit_head_forward before update or delete on audit_head
    for each row execute function refuse_head_going_back();
create trigger audit_head_no_truncate before truncate on audit_head
    for each statement execute function refuse_audit_change();

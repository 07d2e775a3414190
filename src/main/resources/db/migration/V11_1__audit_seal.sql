-- seals over the ends of chains, keyed by what is not in the database: whoever can only write here cannot make one
create table audit_seal (
    number    bigint primary key,
    chain     text not null,
    position  bigint not null,
    hash      bytea not null,
    sealed_at timestamptz not null,
    stamp     bytea not null,
    unique (chain, position)
);

create trigger audit_seal_append_only before update or delete on audit_seal
    for each row execute function refuse_audit_change();
create trigger audit_seal_no_truncate before truncate on audit_seal
    for each statement execute function refuse_audit_change();

-- programs that may call the interface: of outside bodies, or, without a body, the council's own web forms
create table api_client (
    id          text primary key,
    body        text references body,
    scopes      text[] not null,
    gateways    text[] not null,
    secret_hash text,
    keys        text,
    keys_url    text,
    enabled     boolean not null,
    sample      boolean not null,
    check (num_nonnulls(secret_hash, keys, keys_url) = 1)
);

-- assertions by which clients proved themselves count once
create table used_assertion (
    id         bytea primary key,
    expires_at timestamptz not null
);

create index used_assertion_expiry on used_assertion (expires_at);

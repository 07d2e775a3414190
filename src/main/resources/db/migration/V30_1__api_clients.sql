-- programs of outside bodies that may call the interface
create table api_client (
    id          text primary key,
    body        text not null references body,
    gateways    text[] not null,
    secret_hash text,
    keys        text,
    enabled     boolean not null,
    check ((secret_hash is null) <> (keys is null))
);

-- assertions by which clients proved themselves count once
create table used_assertion (
    id         bytea primary key,
    expires_at timestamptz not null
);

create index used_assertion_expiry on used_assertion (expires_at);

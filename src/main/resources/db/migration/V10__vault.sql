-- one data key per case, wrapped by the key-encryption key; disposing of a case empties its row
create table case_key (
    case_ref     text primary key,
    key_version  int not null,
    wrapped      bytea,
    wrapped_file bytea,
    made_at      timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((destroyed_at is null) = (wrapped is not null and wrapped_file is not null))
);

-- keys that serve the whole installation, wrapped likewise
create table vault_key (
    name    text primary key,
    wrapped bytea not null
);

create table staff_member (
    username      text primary key,
    display_name  text not null,
    password_hash text,
    enabled       boolean not null,
    choose_password boolean not null,
    sample        boolean not null,
    line_manager  text,
    email         text,
    version       bigint not null
);

create table staff_role (
    username text not null references staff_member,
    role     text not null,
    primary key (username, role)
);

create index staff_role_role on staff_role (role);

create table staff_service (
    username text not null references staff_member,
    service  text not null,
    primary key (username, service)
);

-- employees, councillors and chief officers by keyed fingerprints, to see whether a subject is one of them
create table directory_entry (
    id           uuid primary key,
    name_key     bytea not null,
    born_key     bytea,
    surname_born bytea,
    standing     text not null,
    username     text,
    line_manager text
);

create index directory_entry_name on directory_entry (name_key);
create index directory_entry_surname on directory_entry (surname_born);

-- the one-time secret with which the first administrator is made; used once, never again
create table first_administrator (
    only_row    boolean primary key check (only_row),
    secret_hash text not null,
    used_at     timestamptz
);

create table staff_member (
    username      text primary key,
    display_name  text not null,
    password_hash text,
    enabled       boolean not null,
    line_manager  text,
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

-- employees, councillors and chief officers, to see whether a subject is one of them
create table directory_entry (
    id            uuid primary key,
    normal_name   text not null,
    date_of_birth date,
    standing      text not null,
    username      text,
    line_manager  text
);

create index directory_entry_name on directory_entry (normal_name);

-- the one-time secret with which the first administrator is made; used once, never again
create table first_administrator (
    only_row    boolean primary key check (only_row),
    secret_hash text not null,
    used_at     timestamptz
);

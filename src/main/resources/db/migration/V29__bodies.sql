-- the maintained list of outside bodies
create table body (
    id               text primary key,
    name             text not null,
    switchboard      text not null,
    official_domains jsonb not null,
    gateways         jsonb not null
);

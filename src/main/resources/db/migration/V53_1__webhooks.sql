-- where outside bodies want to be told that something changed; addresses and secrets are sealed
create table webhook_endpoint (
    id            uuid primary key,
    body          text not null,
    host          text not null,
    url           bytea not null,
    secret        bytea not null,
    old_secret    bytea,
    old_until     timestamptz,
    state         text not null check (state in ('ON', 'OFF', 'FAILING', 'GONE')),
    failing_since timestamptz,
    created_at    timestamptz not null,
    check ((old_secret is null) = (old_until is null))
);

create index webhook_endpoint_body on webhook_endpoint (body, created_at);

-- the outbox of webhooks: a reference and where to read more, never what a case is about
create table webhook_delivery (
    id          uuid primary key,
    endpoint    uuid not null references webhook_endpoint on delete cascade,
    type        text not null,
    reference   text not null,
    link        text not null,
    occurred_at timestamptz not null,
    state       text not null check (state in ('WAITING', 'DELIVERED', 'PARKED', 'DROPPED')),
    attempts    integer not null,
    next_try    timestamptz not null,
    settled_at  timestamptz,
    cause       text,
    status      integer
);

create index webhook_delivery_due on webhook_delivery (next_try) where state = 'WAITING';
create index webhook_delivery_waiting on webhook_delivery (endpoint, reference) where state = 'WAITING';
create index webhook_delivery_parked on webhook_delivery (occurred_at) where state = 'PARKED';
create index webhook_delivery_endpoint on webhook_delivery (endpoint, occurred_at, id);
create index webhook_delivery_settled on webhook_delivery (settled_at);

-- packages of which the body was told that they expire soon
alter table answer add column expiry_told_at timestamptz;
create index answer_expiring on answer (expires_at) where expired_at is null and expiry_told_at is null;

-- the outbox: events that leave the database after commit, and which of them are still due
create table event_publication (
    id               uuid primary key,
    listener_id      text not null,
    event_type       text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date  timestamptz
);

create index event_publication_open on event_publication (publication_date) where completion_date is null;

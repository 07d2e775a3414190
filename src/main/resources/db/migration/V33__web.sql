-- answers to requests that changed something, for when they are repeated;
-- the client's key is kept as a digest only, and no answer kept here holds personal data
create table kept_answer (
    id          bytea primary key,
    fingerprint bytea not null,
    status      int not null,
    location    text,
    etag        text,
    body        bytea,
    kept_at     timestamptz not null
);

create index kept_answer_age on kept_answer (kept_at);

-- a file of a case: its name, its content and the reason for its mark are sealed
create table document (
    id             uuid primary key,
    case_ref       text not null references case_file,
    origin         text not null,
    service        text,
    uploader       text not null,
    type           text not null,
    size           bigint not null,
    sha256         text not null,
    crc32          bigint not null,
    key_version    int not null,
    file_name      bytea not null,
    redaction_of   uuid references document,
    added_at       timestamptz not null,
    release        text,
    release_code   text,
    release_reason bytea,
    version        bigint not null,
    check (size > 0),
    check ((origin = 'REDACTION') = (redaction_of is not null))
);

create index document_case on document (case_ref, added_at, id);
create index document_redaction on document (redaction_of) where redaction_of is not null;

-- the sealed content in pieces; sealed bytes do not compress
create table document_chunk (
    -- checked at the end: content is stored before size and hash are known
    document uuid not null references document on delete cascade deferrable initially deferred,
    number   int not null,
    bytes    bytea not null,
    primary key (document, number)
);

alter table document_chunk alter column bytes set storage external;

-- the answer of a case has been put together: its marks are final
create table document_freeze (
    case_ref  text primary key references case_file,
    frozen_at timestamptz not null
);

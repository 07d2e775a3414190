-- which letter was written from which version of its template; the PDF is a document of the case
create table letter (
    id         bigint generated always as identity primary key,
    case_ref   text not null references case_file,
    kind       text not null,
    template   text not null,
    document   uuid not null references document deferrable initially deferred,
    written_at timestamptz not null
);

create index letter_case on letter (case_ref, id);
create unique index letter_once on letter (case_ref, kind) where kind in ('COVER_SHEET', 'REFUSAL');

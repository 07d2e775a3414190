-- letters in rights cases, complaints, regulator cases and breaches; one for each occasion
create table rights_letter (
    id         bigint generated always as identity primary key,
    case_ref   text not null references case_file,
    kind       text not null,
    occasion   text not null,
    template   text not null,
    format     text not null,
    document   uuid not null references document deferrable initially deferred,
    written_at timestamptz not null,
    unique (case_ref, kind, occasion)
);

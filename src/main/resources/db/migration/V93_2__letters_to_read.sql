-- letters as they would go out: written to be read before the answer is approved, and sent as they were read
create table prepared_letter (
    id          bigint generated always as identity primary key,
    case_ref    text not null references case_file,
    kind        text not null,
    occasion    text not null,
    template    text not null,
    format      text,
    document    uuid not null references document deferrable initially deferred,
    words       text not null,
    written_at  timestamptz not null
);

create index prepared_letter_case on prepared_letter (case_ref, id);

-- what a schedule says, so that it is written anew if that changes before it leaves
alter table case_paper add column words text;

-- a record whose passages are marked: how often its marks changed, and which copy was made from which marks: their hash
create table redaction_record (
    document      uuid primary key,
    case_ref      text not null references case_file,
    revision      bigint not null,
    copy          uuid,
    copy_marks    text,
    copied_by     text,
    copied_at     timestamptz,
    check (num_nulls(copy, copy_marks, copied_by, copied_at) in (0, 4))
);

create index redaction_record_case on redaction_record (case_ref);

-- a passage taken out of a record: where it stands, its words and the reason are sealed together
create table redaction_mark (
    id          uuid primary key,
    case_ref    text not null references case_file,
    document    uuid not null references redaction_record on delete cascade,
    page        int not null check (page > 0),
    code        text not null,
    layer       text not null check (layer in ('DRAFT', 'SECOND_LOOK', 'FINAL')),
    key_version int not null,
    content     bytea not null,
    set_by      text not null,
    set_at      timestamptz not null,
    changed_by  text,
    changed_at  timestamptz,
    removed_by  text,
    removed_at  timestamptz,
    version     bigint not null,
    check ((removed_by is null) = (removed_at is null))
);

create index redaction_mark_document on redaction_mark (document, page, set_at);
create index redaction_mark_case on redaction_mark (case_ref);

-- which pages of a file somebody has had before the eyes
create table page_view (
    document uuid not null,
    person   text not null,
    case_ref text not null references case_file,
    pages    int4multirange not null,
    first_at timestamptz not null,
    last_at  timestamptz not null,
    primary key (document, person)
);

create index page_view_case on page_view (case_ref);

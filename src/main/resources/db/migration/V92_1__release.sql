-- at most one redacted copy of a record stands (RL-02)
alter table document
    add column superseded_at timestamptz;

-- the order in which files came, by which messages count them; it never changes
alter table document
    add column place bigint;

update document d set place = n.place
from (select id, row_number() over (order by added_at, id) as place from document) n
where n.id = d.id;

create sequence document_place owned by document.place;
select setval('document_place', coalesce((select max(place) from document), 0) + 1, false);

alter table document
    alter column place set default nextval('document_place'),
    alter column place set not null;

drop index document_case;
create index document_case on document (case_ref, place);

-- what has left, file by file, as it was frozen; those that a later release replaced stay on record
create table composition (
    id                bigint generated always as identity primary key,
    case_ref          text not null references case_file,
    frozen_at         timestamptz not null,
    ended_at          timestamptz,
    sha256            text not null,
    found             int not null,
    given             int not null,
    part              int not null,
    withheld          int not null,
    duplicates        int not null,
    out_of_scope      int not null,
    not_personal_data int not null,
    open              int not null
);

create unique index composition_standing on composition (case_ref) where ended_at is null;
create index composition_case on composition (case_ref);

create table composition_part (
    composition bigint not null references composition on delete cascade,
    position    int not null,
    item        int not null,
    name        text not null,
    document    uuid not null,
    kind        text not null check (kind in ('WHOLE', 'REDACTED')),
    type        text not null,
    service     text,
    size        bigint not null,
    sha256      text not null,
    crc32       bigint not null,
    primary key (composition, position),
    unique (composition, name)
);

create index composition_part_document on composition_part (document);

-- why a record found belongs to no item (RL-03)
create table file_reason (
    document     uuid primary key,
    case_ref     text not null references case_file,
    fate         text not null check (fate in ('DUPLICATE', 'OUT_OF_SCOPE', 'NOT_PERSONAL_DATA')),
    duplicate_of uuid,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    key_version  int not null,
    note         bytea not null,
    check ((fate = 'DUPLICATE') = (duplicate_of is not null))
);

create index file_reason_case on file_reason (case_ref);

-- answers that are out already stay as they are, whatever was marked for them: same files, same names, same hash
insert into composition (case_ref, frozen_at, sha256, found, given, part, withheld, duplicates, out_of_scope,
                         not_personal_data, open)
select f.case_ref, f.frozen_at, 'BEFORE-COMPOSITIONS',
       (select count(*) from document d where d.case_ref = f.case_ref and d.origin = 'SEARCH'),
       (select count(*) from document d where d.case_ref = f.case_ref and d.origin = 'SEARCH' and d.release = 'INCLUDE'),
       (select count(distinct d.redaction_of) from document d
        where d.case_ref = f.case_ref and d.origin = 'REDACTION' and d.release = 'INCLUDE'),
       0, 0, 0, 0, 0
from document_freeze f;

insert into composition_part (composition, position, item, name, document, kind, type, service, size, sha256, crc32)
select c.id, n.number, n.number,
       'item-' || lpad(n.number::text, greatest(2, length(n.number::text)), '0') || '.' ||
       case n.type when 'JPEG' then 'jpg' else lower(n.type) end,
       n.id, case n.origin when 'REDACTION' then 'REDACTED' else 'WHOLE' end, n.type, n.service, n.size, n.sha256,
       n.crc32
from composition c
         join (select d.*, row_number() over (partition by d.case_ref order by d.place)::int as number
               from document d where d.release = 'INCLUDE') n on n.case_ref = c.case_ref;

-- a copy of a copy is a redaction of the record that was found
with recursive origin_of (copy, original) as (
    select d.id, d.redaction_of from document d where d.redaction_of is not null
    union all
    select o.copy, d.redaction_of from origin_of o join document d on d.id = o.original
    where d.redaction_of is not null
)
update document c set redaction_of = o.original, version = c.version + 1
from origin_of o join document root on root.id = o.original and root.redaction_of is null
where c.id = o.copy and c.redaction_of <> o.original;

-- of several redacted copies the newest stands
update document d set superseded_at = newer.at, version = d.version + 1
from (select c.id, min(n.added_at) as at
      from document c join document n on n.redaction_of = c.redaction_of
          and n.place > c.place
      group by c.id) newer
where newer.id = d.id;

create unique index document_standing_redaction on document (redaction_of)
    where redaction_of is not null and superseded_at is null;
drop index document_redaction;
create index document_redactions on document (redaction_of, superseded_at) where redaction_of is not null;

-- the mark is the record's: where a copy was to go out, the record leaves redacted
update document d set release = 'REDACT', release_code = null, release_reason = null, version = d.version + 1
where d.origin = 'SEARCH' and d.release is distinct from 'EXCLUDE'
  and exists (select 1 from document c where c.redaction_of = d.id and c.release = 'INCLUDE');

update document set release = null, release_code = null, release_reason = null, version = version + 1
where origin = 'REDACTION' and release = 'INCLUDE';

create index document_bytes on document (case_ref, sha256);

-- what a virus scanner said of a file; those from before were seen by none that left a word
alter table document
    add column scan text not null default 'UNSCANNED' check (scan in ('CLEAN', 'INFECTED', 'UNSCANNED')),
    add column scanned_at timestamptz,
    add column scan_attempts int not null default 0;

create index document_unscanned on document (scan_attempts, added_at, id) where scan = 'UNSCANNED';

-- by what a case is found: keyed fingerprints of names, dates of birth, postcodes, e-mail addresses and references
create table case_fingerprint (
    id          uuid primary key,
    case_ref    text not null references case_file,
    field       text not null,
    fingerprint bytea not null,
    unique (field, fingerprint, case_ref)
);

create index case_fingerprint_case on case_fingerprint (case_ref);

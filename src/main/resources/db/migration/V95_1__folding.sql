-- by which folding of names the fingerprints of a party were made; former builds do not
-- say, and made them by the first
alter table case_party add column folding int not null default 1;
create index case_party_folding on case_party (folding, case_ref);

-- the directory's names by the present folding, beside those by the first, by which lists
-- of data matching are compared with it
alter table directory_entry add column name_folded bytea;
alter table directory_entry add column surname_folded bytea;
create index directory_entry_name_folded on directory_entry (name_folded) where name_folded is not null;
create index directory_entry_surname_folded on directory_entry (surname_folded) where surname_folded is not null;

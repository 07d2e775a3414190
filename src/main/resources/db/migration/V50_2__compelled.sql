-- whether the law compels the council in this very case; no power that compels was taken in before
alter table disclosure_request add column compelled boolean not null default false;
alter table disclosure_request alter column compelled drop default;

-- what opens the page of a complaint that came by the public form; null where it has none
alter table complaint add column portal_secret bytea;

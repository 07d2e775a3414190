-- what a file holds beyond pages to read, by names parted by commas; those from before are looked at when somebody
-- wants to release them
alter table document add column findings text;

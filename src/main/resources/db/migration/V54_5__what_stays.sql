-- a letter that went out stays counted after its case was disposed of; the letter itself is gone then
alter table sent_letter alter column document drop not null;

-- within how many working days advice was asked for; null where hours count. It follows other bank holidays
alter table dpo_advice add column working_days int;
update dpo_advice set working_days = 3 where due_at > asked_at + interval '1 day';

create index dpo_advice_awaited on dpo_advice (case_ref) where advice is null;

-- the day that an order, notice or agreement sets for the answer; null where working days count
alter table case_clock add column stated_on date;

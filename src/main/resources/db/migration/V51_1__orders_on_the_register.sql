-- an order or notice that compels: when it was served or given, by when it asks, what became of it
alter table disclosure_register add column demanded_on date;
alter table disclosure_register add column answer_by date;
alter table disclosure_register add column order_result text;

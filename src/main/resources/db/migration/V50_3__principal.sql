-- the power of the body that is asked for, where the body that asks has none of its own
alter table disclosure_request add column principal_gateway text;

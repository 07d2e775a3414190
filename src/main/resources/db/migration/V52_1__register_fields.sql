-- what the register of 7.7 still lacked: when it was asked and decided, who approved, the exemption relied on for not
-- telling, what exactly was released, about how many people, and under which conditions
alter table disclosure_register
    add column requested_at timestamptz,
    add column decided_at timestamptz,
    add column released_at timestamptz,
    add column approved_by text,
    add column not_told_under text,
    add column items jsonb,
    add column conditions text;

-- The engine refuses to start with another level of history than the one its database remembers: 3 was "full",
-- 20 is "latest-values".
update act_ge_property set value_ = '20' where name_ = 'historyLevel' and value_ = '3';

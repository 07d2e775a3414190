-- how long the steps of a model took in a period
create index act_idx_candour_actinst_ended on act_hi_actinst (proc_def_key_, end_time_);

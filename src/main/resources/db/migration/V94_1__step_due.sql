-- The day of a step itself is its follow-up date where its case has a last day, else its due date: notices look for it.
create index act_idx_task_step_due on act_ru_task ((coalesce(follow_up_date_, due_date_)), id_);

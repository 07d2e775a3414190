-- Tasklist's filters by date, and its first page by age
create index act_idx_candour_task_due on act_ru_task (due_date_);
create index act_idx_candour_task_created on act_ru_task (create_time_);
create index act_idx_candour_task_priority on act_ru_task (priority_);

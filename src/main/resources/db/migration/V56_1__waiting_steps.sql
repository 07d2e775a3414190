-- open steps of one kind, the oldest first: searches that wait in the services
create index act_idx_candour_task_step on act_ru_task (task_def_key_, create_time_);

-- searches that somebody chased by hand
create table search_chase (
    id         uuid primary key,
    task_id    text not null,
    case_ref   text not null references case_file,
    service    text not null,
    chased_by  text not null,
    chased_at  timestamptz not null
);

create index search_chase_task on search_chase (task_id, chased_at);

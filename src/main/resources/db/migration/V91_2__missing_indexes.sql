-- Asked for with every step that is completed; Camunda has no index for it. No task of ours has a parent.
create index act_idx_candour_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;

-- Camunda has the same (act_idx_task_create).
drop index act_idx_candour_task_created;

-- Rows that name another one, looked for when that one goes.
create index answer_letter on answer (letter);
create index answer_schedule on answer (schedule);
create index case_paper_document on case_paper (document);
create index correction_letter on correction (letter);
create index letter_document on letter (document);
create index rights_letter_document on rights_letter (document);
create index rights_third_party_item on rights_third_party (item_id);
create index search_chase_case on search_chase (case_ref);
create index sent_letter_document on sent_letter (document);
create index wall_entry_wall on wall_entry (wall);
create index wall_pass_case on wall_pass (case_ref);

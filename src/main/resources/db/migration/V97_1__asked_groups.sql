-- Groups that a case asked for something: services to search, roles for a view. Who needs to know no more cases than
-- these sees no others. A case may be written after its first step, so there is no foreign key.
create table case_asked (
    case_ref text not null,
    asked    text not null,
    primary key (case_ref, asked)
);

-- steps that wait
insert into case_asked (case_ref, asked)
select distinct i.business_key_, l.group_id_
from act_ru_task t
join act_ru_execution i on i.id_ = t.proc_inst_id_
join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
where i.business_key_ is not null
  and (l.group_id_ like 'service-%' or l.group_id_ in ('legal', 'caldicott-guardian', 'monitoring-officer'))
on conflict do nothing;

-- steps that services completed; a person always knows of the cases in which they did one
insert into case_asked (case_ref, asked)
select distinct case_ref, 'service-' || (codes ->> 'service') from case_step where codes ->> 'service' is not null
on conflict do nothing;

-- what is kept for a court, legal may lift
insert into case_asked (case_ref, asked)
select distinct case_ref, 'legal' from legal_hold where reason = 'LITIGATION' and lifted_at is null
on conflict do nothing;

-- which services an exercise asked was not kept by their groups
insert into case_asked (case_ref, asked)
select case_ref, 'service-searcher' from match_exercise
on conflict do nothing;

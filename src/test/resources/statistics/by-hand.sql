-- Section 13 of the domain, counted by hand: one plain query for each measure, written without a look at marks.sql.
-- Each gives: code, second code, number, day, how many.

-- OPEN
select case when b.case_ref is not null then 'BREACH' when g.case_ref is not null then 'REGULATOR' when p.case_ref is not null then p.kind else f.kind end, '',
 case when exists (select 1 from case_statutory_clock l where l.case_ref = f.reference and l.paused_since is not null)
        or exists (select 1 from case_clock k where k.case_ref = f.reference and k.stopped_at is not null) then 1 else 0 end,
 (f.received_at at time zone 'Europe/London')::date, count(*)
from case_file f left join breach b on b.case_ref = f.reference left join regulator_case g on g.case_ref = f.reference
left join complaint p on p.case_ref = f.reference left join disclosure_request d on d.case_ref = f.reference
where f.closed_at is null and (b.case_ref is null or b.reported_at is null) and (g.case_ref is null or g.replied_on is null and g.outcome_on is null)
and (p.case_ref is null or p.concluded_on is null)
and (d.case_ref is null or case when d.emergency then d.decided_at else d.released_at end is null)
and not exists (select 1 from sent_letter s join rights_request r on r.case_ref = s.case_ref where s.case_ref = f.reference and s.answer)
group by 1, 2, 3, 4;

-- DUE
select x.kind, '', 0, coalesce(x.due, '9000-01-01'), count(*) from (
 select 'RIGHTS' as kind, (select max(l.due_on) from case_statutory_clock l where l.case_ref = r.case_ref) as due
 from rights_request r join case_file f on f.reference = r.case_ref
 where f.closed_at is null and not exists (select 1 from sent_letter s where s.case_ref = r.case_ref and s.answer)
 union all
 select 'DISCLOSURE', k.due_on from disclosure_request d join case_file f on f.reference = d.case_ref left join case_clock k on k.case_ref = d.case_ref
 where f.closed_at is null and (d.emergency and d.decided_at is null or not d.emergency and d.released_at is null)
 union all
 select p.kind, p.target_on from complaint p join case_file f on f.reference = p.case_ref where f.closed_at is null and p.concluded_on is null
 union all
 select 'REGULATOR', g.due_on from regulator_case g join case_file f on f.reference = g.case_ref
 where f.closed_at is null and g.replied_on is null and g.outcome_on is null
 union all
 select 'BREACH', (b.report_by at time zone 'Europe/London')::date from breach b join case_file f on f.reference = b.case_ref
 where f.closed_at is null and b.reported_at is null
 union all
 -- files without a request, as some tests open them
 select f.kind, k.due_on from case_file f left join case_clock k on k.case_ref = f.reference
 where f.closed_at is null and f.reference not in (select case_ref from rights_request union select case_ref from disclosure_request
  union select case_ref from complaint union select case_ref from regulator_case union select case_ref from breach)) x
group by 1, 2, 3, 4;

-- FINISHING
select x.kind, '', 0, x.day, count(*) from (
 select 'RIGHTS' as kind, (select min(s.sent_at at time zone 'Europe/London')::date from sent_letter s where s.case_ref = r.case_ref and s.answer) as day
 from rights_request r join case_file f on f.reference = r.case_ref where f.closed_at is null
 union all
 select 'DISCLOSURE', ((case when d.emergency then d.decided_at else d.released_at end) at time zone 'Europe/London')::date
 from disclosure_request d join case_file f on f.reference = d.case_ref where f.closed_at is null
 union all select p.kind, p.concluded_on from complaint p join case_file f on f.reference = p.case_ref where f.closed_at is null
 union all select 'REGULATOR', coalesce(g.replied_on, g.outcome_on) from regulator_case g join case_file f on f.reference = g.case_ref where f.closed_at is null
 union all select 'BREACH', (b.reported_at at time zone 'Europe/London')::date from breach b join case_file f on f.reference = b.case_ref where f.closed_at is null) x
where x.day is not null group by 1, 2, 3, 4;

-- ACK_OPEN
select '', '', 0, p.acknowledge_by, count(*) from complaint p join case_file f on f.reference = p.case_ref
where f.closed_at is null and p.acknowledge_by is not null and p.acknowledged_on is null and p.concluded_on is null group by 4;

-- REPORT_OPEN
select '', '', extract(hour from b.report_by at time zone 'Europe/London')::int * 60 + extract(minute from b.report_by at time zone 'Europe/London')::int,
 (b.report_by at time zone 'Europe/London')::date, count(*) from breach b join case_file f on f.reference = b.case_ref
where f.closed_at is null and b.reported_at is null and not b.logged_only group by 3, 4;

-- ADVICE_OPEN
select case when q.mandatory then 'MUST_WAIT' else 'ADVISORY' end, '', 0, (q.due_at at time zone 'Europe/London')::date, count(*)
from dpo_advice q join case_file f on f.reference = q.case_ref where q.advice is null and f.closed_at is null group by 1, 4;

-- RECEIVED_AS
select case when b.case_ref is not null then 'BREACH' when g.case_ref is not null then 'R-REGULATOR' when p.kind = 'COMPLAINT' then 'R-COMPLAIN'
  when p.kind = 'REVIEW' then 'REVIEW' when r.case_ref is not null then r.right_code when d.case_ref is not null then d.gateway else f.lifecycle end,
 case when b.case_ref is not null then 'BREACH' when g.case_ref is not null then 'REGULATOR' when p.case_ref is not null then p.kind else f.kind end,
 0, (f.received_at at time zone 'Europe/London')::date, count(*)
from case_file f left join breach b on b.case_ref = f.reference left join regulator_case g on g.case_ref = f.reference
left join complaint p on p.case_ref = f.reference left join disclosure_request d on d.case_ref = f.reference
left join rights_request r on r.case_ref = f.reference group by 1, 2, 4;

-- RECEIVED_REGIME
select case when exists (select 1 from case_statutory_clock u where u.case_ref = l.case_ref and u.regime = 'UKGDPR'
   and u.due_on = (select max(m.due_on) from case_statutory_clock m where m.case_ref = l.case_ref)) then 'UKGDPR'
  when exists (select 1 from case_statutory_clock u where u.case_ref = l.case_ref and u.due_on is not null) then 'PART3'
  when exists (select 1 from case_statutory_clock u where u.case_ref = l.case_ref and u.regime = 'UKGDPR') then 'UKGDPR' else 'PART3' end,
 '', 0, (f.received_at at time zone 'Europe/London')::date, count(distinct l.case_ref)
from case_statutory_clock l join case_file f on f.reference = l.case_ref group by 1, 4;

-- CHANNEL
select coalesce(r.channel, d.channel, p.channel, 'OTHER'),
 case when b.case_ref is not null then 'BREACH' when g.case_ref is not null then 'REGULATOR' when p.case_ref is not null then p.kind else f.kind end,
 0, (f.received_at at time zone 'Europe/London')::date, count(*)
from case_file f left join breach b on b.case_ref = f.reference left join regulator_case g on g.case_ref = f.reference
left join complaint p on p.case_ref = f.reference left join disclosure_request d on d.case_ref = f.reference
left join rights_request r on r.case_ref = f.reference group by 1, 2, 4;

-- REQUESTER
select case when r.case_ref is not null then r.requester_kind when d.case_ref is not null then 'BODY' else 'OTHER' end,
 case when b.case_ref is not null then 'BREACH' when g.case_ref is not null then 'REGULATOR' when p.case_ref is not null then p.kind else f.kind end,
 0, (f.received_at at time zone 'Europe/London')::date, count(*)
from case_file f left join breach b on b.case_ref = f.reference left join regulator_case g on g.case_ref = f.reference
left join complaint p on p.case_ref = f.reference left join disclosure_request d on d.case_ref = f.reference
left join rights_request r on r.case_ref = f.reference group by 1, 2, 4;

-- CLOSED_AS
select case when b.case_ref is not null then 'BREACH' when g.case_ref is not null then 'R-REGULATOR' when p.kind = 'COMPLAINT' then 'R-COMPLAIN'
  when p.kind = 'REVIEW' then 'REVIEW' when r.case_ref is not null then r.right_code when d.case_ref is not null then d.gateway else f.lifecycle end,
 case when b.case_ref is not null then 'BREACH' when g.case_ref is not null then 'REGULATOR' when p.case_ref is not null then p.kind else f.kind end,
 0, (f.closed_at at time zone 'Europe/London')::date, count(*)
from case_file f left join breach b on b.case_ref = f.reference left join regulator_case g on g.case_ref = f.reference
left join complaint p on p.case_ref = f.reference left join disclosure_request d on d.case_ref = f.reference
left join rights_request r on r.case_ref = f.reference where f.closed_at is not null group by 1, 2, 4;

-- ON_TIME
select x.what, '', case when x.day <= x.due then 1 else 0 end, x.day, count(*) from hand_answered x group by 1, 3, 4;

-- ON_TIME_BODY
select x.body, '', case when x.day <= x.due then 1 else 0 end, x.day, count(*) from hand_answered x where x.body is not null group by 1, 3, 4;

-- ON_TIME_SERVICE
select s.service, '', case when x.day <= x.due then 1 else 0 end, x.day, count(distinct x.ref) from hand_answered x
join (select case_ref, codes ->> 'service' as service from case_step where step = 'search-service') s on s.case_ref = x.ref group by 1, 3, 4;

-- DAYS
select x.what, '', x.day - x.received, x.day, count(*) from hand_answered x group by 1, 3, 4;

-- EXTENDED
select x.what, '', case when exists (select 1 from case_clock_event e where e.case_ref = x.ref and e.kind = 'EXTENDED') then 1 else 0 end, x.day, count(*)
from hand_answered x where x.body is null group by 1, 3, 4;

-- PAUSED_ONCE
select case when x.body is null then 'RIGHTS' else 'DISCLOSURE' end, '',
 case when exists (select 1 from case_clock_event e where e.case_ref = x.ref and e.kind = 'CLARIFICATION_ASKED')
   or exists (select 1 from case_pause z where z.case_ref = x.ref) then 1 else 0 end, x.day, count(*)
from hand_answered x group by 1, 3, 4;

-- PAUSED_DAYS
select case when x.body is null then 'RIGHTS' else 'DISCLOSURE' end, '', 0, x.day, sum(x.excluded) from hand_answered x where x.excluded > 0 group by 1, 4;

-- REFUSAL
select c.code, '', 0, x.day, count(distinct x.ref) from hand_ended x join rights_request r on r.case_ref = x.ref
cross join lateral jsonb_array_elements_text(r.decision_codes) as c(code)
where c.code like 'RR-%' and coalesce(r.silence, '') <> 'NCND' and coalesce(r.decision, '') <> 'NCND' group by 1, 4;

-- EXEMPTION
select c.code, '', 0, x.day, count(distinct x.ref) from hand_ended x join rights_request r on r.case_ref = x.ref
cross join lateral (select jsonb_array_elements_text(r.decision_codes) union select jsonb_array_elements_text(i.approved_codes) from rights_item i
  where i.case_ref = x.ref and i.approved_outcome is not null) as c(code)
where c.code not like 'RR-%' and coalesce(r.silence, '') <> 'NCND' and coalesce(r.decision, '') <> 'NCND' group by 1, 4;

-- ITEM
select i.approved_outcome, '', 0, x.day, count(*) from hand_ended x join rights_request r on r.case_ref = x.ref
join rights_item i on i.case_ref = x.ref where i.approved_outcome is not null and coalesce(r.silence, '') <> 'NCND' and coalesce(r.decision, '') <> 'NCND' group by 1, 4;

-- OUTCOME
select x.what, case f.outcome when 'NCND' then 'NO_DATA' else coalesce(f.outcome, 'NONE') end, 0, x.day, count(*)
from hand_ended x join case_file f on f.reference = x.ref where f.kind = 'RIGHTS' group by 1, 2, 4;

-- NCND
select r.right_code, '', 0, x.day, count(*) from hand_ended x join rights_request r on r.case_ref = x.ref
where r.decision is not null and (r.decision = 'NCND' or r.silence = 'NCND') group by 1, 4;

-- BODY
select d.body, coalesce(f.outcome, 'NONE'), 0, x.day, count(*) from hand_ended x join disclosure_request d on d.case_ref = x.ref
join case_file f on f.reference = x.ref group by 1, 2, 4;

-- GATEWAY
select d.gateway, coalesce(f.outcome, 'NONE'), 0, x.day, count(*) from hand_ended x join disclosure_request d on d.case_ref = x.ref
join case_file f on f.reference = x.ref group by 1, 2, 4;

-- COMPULSION
select case when bool_or(g.mandatory) then 'MUST' else 'MAY' end, coalesce(max(f.outcome), 'NONE'), 0, max(x.day), 1
from hand_ended x join disclosure_register g on g.case_ref = x.ref join case_file f on f.reference = x.ref
where g.kind in ('DISCLOSURE', 'REFUSAL', 'EMERGENCY') group by x.ref;

-- DISCLOSURE_CODE
select c.code, '', 0, x.day, count(distinct x.ref) from hand_ended x join disclosure_request d on d.case_ref = x.ref
cross join lateral jsonb_array_elements_text(d.decision_codes) as c(code) group by 1, 4;

-- URGENCY
select f.urgency, '', 0, x.day, count(*) from hand_ended x join case_file f on f.reference = x.ref
join disclosure_request d on d.case_ref = x.ref group by 1, 4;

-- TOLD
select d.gateway, '', case when d.telling = 'NOW' then 1 else 0 end, x.day, count(*) from hand_ended x join disclosure_request d on d.case_ref = x.ref
join case_file f on f.reference = x.ref where f.outcome like 'DISCLOSED%' group by 1, 3, 4;

-- REVIEWED_AFTER
select '', '', case when exists (select 1 from case_reminder m where m.case_ref = d.case_ref and m.kind = 'ANSWER_OVERDUE' and m.reminded_at >= d.decided_at) then 1 else 0 end,
 (d.decided_at at time zone 'Europe/London')::date, count(*) from disclosure_request d where d.emergency group by 3, 4;

-- ESCALATION
select t.code, '', 0, (q.asked_at at time zone 'Europe/London')::date, count(*) from dpo_advice q cross join lateral jsonb_array_elements_text(q.triggers) as t(code) group by 1, 4;

-- ADVICE
select q.advice, '', case when q.advised_at > q.due_at then 0 else 1 end, (q.advised_at at time zone 'Europe/London')::date, count(*) from dpo_advice q where q.advice is not null group by 1, 3, 4;

-- NOT_FOLLOWED
select '', '', 0, (q.not_followed_at at time zone 'Europe/London')::date, count(*) from dpo_advice q where q.not_followed_at is not null group by 4;

-- ACKNOWLEDGED
select '', '', case when least(p.acknowledged_on, p.concluded_on) > p.acknowledge_by then 0 else 1 end, least(p.acknowledged_on, p.concluded_on), count(*)
from complaint p where p.acknowledge_by is not null and (p.acknowledged_on is not null or p.concluded_on is not null) group by 3, 4;

-- BREACH
select coalesce(b.risk, 'NOT_WEIGHED'), '', 0, (b.aware_at at time zone 'Europe/London')::date, count(*) from breach b group by 1, 4;

-- BREACH_REPORT
select '', '', case when b.reported_at > b.report_by then 0 else 1 end, (b.reported_at at time zone 'Europe/London')::date, count(*) from breach b where b.reported_at is not null group by 3, 4;

-- REGULATOR_REPLY
select '', '', case when g.replied_on > g.due_on then 0 else 1 end, g.replied_on, count(*) from regulator_case g where g.replied_on is not null group by 3, 4;

-- SEARCH
select s.codes ->> 'service', s.codes ->> 'searchResult', 0, (s.done_at at time zone 'Europe/London')::date, count(*) from case_step s
where s.step = 'search-service' and s.codes ->> 'service' is not null group by 1, 2, 4;

-- SEARCH_MINUTES
select s.codes ->> 'service', '', 0, (s.done_at at time zone 'Europe/London')::date, sum((s.codes ->> 'searchHours')::numeric * 60)::int from case_step s
where s.step = 'search-service' and s.codes ->> 'service' is not null and (s.codes ->> 'searchHours')::numeric > 0 group by 1, 4;

-- SEARCH_LATE
select x.service, '', 0, x.day, count(*) from (select m.case_ref, m.service, min(m.reminded_at at time zone 'Europe/London')::date as day from case_reminder m
 where m.kind = 'SEARCH_DUE' group by 1, 2) x group by 1, 4;

-- CHASER
select m.service, '', 0, (m.reminded_at at time zone 'Europe/London')::date, count(*) from case_reminder m where m.kind = 'SEARCH_DUE' group by 1, 4;

-- CLOSED_CHANNEL
select coalesce(r.channel, d.channel, p.channel, 'OTHER'),
 case when b.case_ref is not null then 'BREACH' when g.case_ref is not null then 'REGULATOR' when p.case_ref is not null then p.kind else f.kind end,
 0, (f.closed_at at time zone 'Europe/London')::date, count(*)
from case_file f left join breach b on b.case_ref = f.reference left join regulator_case g on g.case_ref = f.reference
left join complaint p on p.case_ref = f.reference left join disclosure_request d on d.case_ref = f.reference
left join rights_request r on r.case_ref = f.reference where f.closed_at is not null group by 1, 2, 4;

-- CLOSED_REQUESTER
select case when r.case_ref is not null then r.requester_kind when d.case_ref is not null then 'BODY' else 'OTHER' end,
 case when b.case_ref is not null then 'BREACH' when g.case_ref is not null then 'REGULATOR' when p.case_ref is not null then p.kind else f.kind end,
 0, (f.closed_at at time zone 'Europe/London')::date, count(*)
from case_file f left join breach b on b.case_ref = f.reference left join regulator_case g on g.case_ref = f.reference
left join complaint p on p.case_ref = f.reference left join disclosure_request d on d.case_ref = f.reference
left join rights_request r on r.case_ref = f.reference where f.closed_at is not null group by 1, 2, 4;

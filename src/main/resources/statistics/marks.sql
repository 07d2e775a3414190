-- What cases add to the figures (domain section 13; docs/statistics.md says it in words). One row is one mark:
-- measure, the day by which it counts (London), team, whether a wall stands, two codes, a number, how often.
-- This is the one definition: a single case is counted by it after each change, all of them when figures are rebuilt.
-- :refs is a list of references with spaces between.
with wanted as (
    select unnest(string_to_array(:refs, ' ')) as ref
),
-- of two legs the later counts
leg as (
    select distinct on (l.case_ref) l.case_ref, l.regime, l.due_on, l.excluded_days
    from case_statutory_clock l join wanted w on w.ref = l.case_ref
    order by l.case_ref, l.due_on desc nulls last, l.regime desc
),
legs as (
    select l.case_ref, bool_or(l.extended) as extended, max(l.paused_since) as paused_since
    from case_statutory_clock l join wanted w on w.ref = l.case_ref
    group by l.case_ref
),
subject as materialized (
    select c.reference as ref, c.urgency, c.outcome, c.wall is not null as walled,
           (c.received_at at time zone 'Europe/London')::date as received_on,
           (c.closed_at at time zone 'Europe/London')::date as closed_on,
           case when p.case_ref is not null then p.kind
                when g.case_ref is not null then 'REGULATOR'
                when br.case_ref is not null then 'BREACH'
                else c.kind end as kind,
           case when p.case_ref is not null or g.case_ref is not null or br.case_ref is not null then 'COMPLAINTS'
                when c.kind = 'DISCLOSURE' then 'DISCLOSURES'
                else 'RIGHTS' end as team,
           case when p.kind = 'COMPLAINT' then 'R-COMPLAIN'
                when p.case_ref is not null then 'REVIEW'
                when g.case_ref is not null then 'R-REGULATOR'
                when br.case_ref is not null then 'BREACH'
                else coalesce(r.right_code, d.gateway, c.lifecycle) end as what,
           coalesce(leg.regime, '') as regime,
           coalesce(r.channel, d.channel, p.channel, 'OTHER') as channel,
           coalesce(r.requester_kind, case when d.case_ref is not null then 'BODY' end, 'OTHER') as requester,
           coalesce(d.body, '') as body,
           case when r.case_ref is not null then coalesce(
                    (select (min(s.sent_at) at time zone 'Europe/London')::date from sent_letter s
                     where s.case_ref = c.reference and s.answer),
                    case when coalesce(c.outcome, 'WITHDRAWN') not in ('WITHDRAWN', 'REDIRECTED')
                         then (c.closed_at at time zone 'Europe/London')::date end)
                when d.emergency then (d.decided_at at time zone 'Europe/London')::date
                when d.case_ref is not null then (d.released_at at time zone 'Europe/London')::date
                when p.case_ref is not null then p.concluded_on
                when g.case_ref is not null then coalesce(g.replied_on, g.outcome_on)
                when br.case_ref is not null then (br.reported_at at time zone 'Europe/London')::date
                end as answered_on,
           case when p.case_ref is not null then p.target_on
                when g.case_ref is not null then g.due_on
                when br.case_ref is not null then (br.report_by at time zone 'Europe/London')::date
                when r.case_ref is not null then leg.due_on
                else k.due_on end as due_on,
           coalesce(legs.paused_since, (k.stopped_at at time zone 'Europe/London')::date) as paused_since,
           coalesce(legs.extended, false) as extended,
           coalesce(leg.excluded_days, k.excluded_days, 0) as excluded_days,
           exists (select 1 from case_clock_event e where e.case_ref = c.reference and e.kind = 'CLARIFICATION_ASKED')
               or k.stopped_at is not null
               or exists (select 1 from case_pause z where z.case_ref = c.reference) as paused,
           r.case_ref is not null and r.decision is not null
               and (r.decision = 'NCND' or coalesce(r.silence, '') = 'NCND') as ncnd,
           coalesce(r.decision_codes, d.decision_codes) as decision_codes,
           d.case_ref is not null and coalesce(d.emergency, false) as emergency, d.decided_at, d.telling,
           p.acknowledge_by, p.acknowledged_on, p.concluded_on,
           g.replied_on, g.due_on as reply_due_on,
           br.aware_at, br.report_by, br.reported_at, br.risk, coalesce(br.logged_only, false) as logged_only
    from case_file c
    join wanted w on w.ref = c.reference
    left join rights_request r on r.case_ref = c.reference
    left join disclosure_request d on d.case_ref = c.reference
    left join complaint p on p.case_ref = c.reference
    left join regulator_case g on g.case_ref = c.reference
    left join breach br on br.case_ref = c.reference
    left join case_clock k on k.case_ref = c.reference
    left join leg on leg.case_ref = c.reference
    left join legs on legs.case_ref = c.reference
),
-- the case as it is counted once it is over
over as materialized (
    select s.*, coalesce(s.answered_on, s.closed_on) as ended_on,
           -- whether nothing is held is not told by a count either
           case when s.outcome = 'NCND' then 'NO_DATA' else coalesce(s.outcome, 'NONE') end as told_outcome,
           -- on time: released or refused on or before the day; not what was withdrawn or redirected
           s.answered_on is not null and s.due_on is not null
               and coalesce(s.outcome, '') not in ('WITHDRAWN', 'REDIRECTED') as measured,
           (s.answered_on <= s.due_on)::int as in_time
    from subject s
    where s.answered_on is not null or s.closed_on is not null
),
searched as (
    select st.case_ref, st.codes ->> 'service' as service, coalesce(st.codes ->> 'searchResult', 'NIL') as result,
           (st.done_at at time zone 'Europe/London')::date as done_on,
           case when jsonb_typeof(st.codes -> 'searchHours') in ('number', 'string')
                     and st.codes ->> 'searchHours' ~ '^[0-9]{1,6}([.][0-9]+)?$'
                then round((st.codes ->> 'searchHours')::numeric * 60)::int else 0 end as minutes
    from case_step st join wanted w on w.ref = st.case_ref
    where st.step = 'search-service' and st.codes ->> 'service' is not null
),
chased as (
    select m.case_ref, m.service, (m.reminded_at at time zone 'Europe/London')::date as day
    from case_reminder m join wanted w on w.ref = m.case_ref
    where m.kind = 'SEARCH_DUE' and m.service is not null
),
advice as (
    select q.*, (q.asked_at at time zone 'Europe/London')::date as asked_on,
           (q.advised_at at time zone 'Europe/London')::date as advised_on,
           (q.due_at at time zone 'Europe/London') as due_there
    from dpo_advice q join wanted w on w.ref = q.case_ref
),
registered as (
    select g.case_ref, bool_or(g.mandatory) as mandatory
    from disclosure_register g join wanted w on w.ref = g.case_ref
    where g.kind in ('DISCLOSURE', 'REFUSAL', 'EMERGENCY')
    group by g.case_ref
),
item as (
    select i.case_ref, i.approved_outcome, i.approved_codes
    from rights_item i join wanted w on w.ref = i.case_ref
    where i.approved_outcome is not null
),
exemption as (
    select distinct case_ref, code from (
        select i.case_ref, jsonb_array_elements_text(i.approved_codes) as code from item i
        union all
        select o.ref, jsonb_array_elements_text(o.decision_codes) from over o where o.kind = 'RIGHTS') used
    where code not like 'RR-%'
),
mark (ref, measure, day, a, b, value, n) as (
    -- what is open now
    select ref, 'OPEN', received_on, kind, '', (paused_since is not null)::int, 1 from subject
    where answered_on is null and closed_on is null
    union all
    -- the end of time where the day is stated elsewhere
    select ref, 'DUE', coalesce(due_on, date '9000-01-01'), kind, '', 0, 1 from subject
    where answered_on is null and closed_on is null
    union all
    select ref, 'FINISHING', answered_on, kind, '', 0, 1 from subject where answered_on is not null and closed_on is null
    union all
    select ref, 'ACK_OPEN', acknowledge_by, '', '', 0, 1 from subject
    where acknowledge_by is not null and acknowledged_on is null and concluded_on is null and closed_on is null
    union all
    select ref, 'REPORT_OPEN', (report_by at time zone 'Europe/London')::date, '', '',
           floor(extract(epoch from (report_by at time zone 'Europe/London')::time) / 60)::int, 1
    from subject where report_by is not null and reported_at is null and not logged_only and closed_on is null
    union all
    select a.case_ref, 'ADVICE_OPEN', a.due_there::date, case when a.mandatory then 'MUST_WAIT' else 'ADVISORY' end, '',
           floor(extract(epoch from a.due_there::time) / 60)::int, 1
    from advice a join subject s on s.ref = a.case_ref where a.advice is null and s.closed_on is null

    -- volumes
    union all
    select ref, 'RECEIVED_AS', received_on, what, kind, 0, 1 from subject
    union all
    select ref, 'RECEIVED_REGIME', received_on, regime, '', 0, 1 from subject where regime <> ''
    union all
    select ref, 'CHANNEL', received_on, channel, kind, 0, 1 from subject
    union all
    select ref, 'REQUESTER', received_on, requester, kind, 0, 1 from subject
    union all
    select ref, 'CLOSED_AS', closed_on, what, kind, 0, 1 from subject where closed_on is not null
    union all
    select ref, 'CLOSED_CHANNEL', closed_on, channel, kind, 0, 1 from subject where closed_on is not null
    union all
    select ref, 'CLOSED_REQUESTER', closed_on, requester, kind, 0, 1 from subject where closed_on is not null
    union all
    select ref, 'CLOSED_REGIME', closed_on, regime, '', 0, 1 from subject where closed_on is not null and regime <> ''

    -- timeliness
    union all
    select ref, 'ON_TIME', ended_on, what, '', in_time, 1 from over where measured and kind in ('RIGHTS', 'DISCLOSURE')
    union all
    select ref, 'ON_TIME_REGIME', ended_on, regime, '', in_time, 1 from over where measured and regime <> ''
    union all
    select o.ref, 'ON_TIME_BODY', o.ended_on, o.body, '', o.in_time, 1 from over o where o.measured and o.body <> ''
    union all
    select distinct o.ref, 'ON_TIME_SERVICE', o.ended_on, f.service, '', o.in_time, 1
    from over o join searched f on f.case_ref = o.ref where o.measured
    union all
    select ref, 'DAYS', ended_on, what, '', answered_on - received_on, 1 from over
    where measured and kind in ('RIGHTS', 'DISCLOSURE')
    union all
    select ref, 'EXTENDED', ended_on, what, '', extended::int, 1 from over where measured and kind = 'RIGHTS'
    union all
    select ref, 'PAUSED_ONCE', ended_on, kind, '', paused::int, 1 from over
    where measured and kind in ('RIGHTS', 'DISCLOSURE')
    union all
    select ref, 'PAUSED_DAYS', ended_on, kind, '', 0, excluded_days from over
    where measured and paused and excluded_days > 0 and kind in ('RIGHTS', 'DISCLOSURE')

    -- decisions
    union all
    select ref, 'OUTCOME', ended_on, what, told_outcome, 0, 1 from over where kind <> 'DISCLOSURE'
    union all
    select o.ref, 'REFUSAL', o.ended_on, code, '', 0, 1
    from over o cross join lateral (select distinct jsonb_array_elements_text(o.decision_codes) as code) used
    where o.kind = 'RIGHTS' and code like 'RR-%' and not o.ncnd
    union all
    select o.ref, 'EXEMPTION', o.ended_on, e.code, '', 0, 1
    from over o join exemption e on e.case_ref = o.ref where not o.ncnd
    union all
    select o.ref, 'ITEM', o.ended_on, i.approved_outcome, '', 0, count(*)::int
    from over o join item i on i.case_ref = o.ref where not o.ncnd group by o.ref, o.ended_on, i.approved_outcome
    union all
    select ref, 'NCND', ended_on, what, '', 0, 1 from over where ncnd
    union all
    select o.ref, 'NCND_CODE', o.ended_on, e.code, '', 0, 1
    from over o join exemption e on e.case_ref = o.ref where o.ncnd

    -- disclosures
    union all
    select ref, 'BODY', ended_on, body, told_outcome, 0, 1 from over where kind = 'DISCLOSURE' and body <> ''
    union all
    -- data matching and filings are disclosures to nobody's request
    select ref, 'GATEWAY', ended_on, what, told_outcome, 0, 1 from over where kind = 'DISCLOSURE' and body <> ''
    union all
    select o.ref, 'COMPULSION', o.ended_on, case when g.mandatory then 'MUST' else 'MAY' end, o.told_outcome, 0, 1
    from over o join registered g on g.case_ref = o.ref
    union all
    select o.ref, 'DISCLOSURE_CODE', o.ended_on, code, '', 0, 1
    from over o cross join lateral (select distinct jsonb_array_elements_text(o.decision_codes) as code) used
    where o.kind = 'DISCLOSURE'
    union all
    select ref, 'URGENCY', ended_on, urgency, '', 0, 1 from over where kind = 'DISCLOSURE' and body <> ''
    union all
    select ref, 'TOLD', ended_on, what, '', (coalesce(telling, '') = 'NOW')::int, 1 from over
    where kind = 'DISCLOSURE' and outcome in ('DISCLOSED_FULL', 'DISCLOSED_PART')
    union all
    select o.ref, 'REVIEWED_AFTER', o.ended_on, '', '', case when exists (
               select 1 from case_reminder m where m.case_ref = o.ref and m.kind = 'ANSWER_OVERDUE'
               and m.reminded_at >= o.decided_at) then 1 else 0 end, 1
    from over o where o.emergency

    -- governance
    union all
    select case_ref, 'ESCALATION', asked_on, jsonb_array_elements_text(triggers), '', 0, 1 from advice
    union all
    select case_ref, 'ADVICE', advised_on, advice, '', (advised_at <= due_at)::int, 1 from advice where advice is not null
    union all
    select case_ref, 'NOT_FOLLOWED', (not_followed_at at time zone 'Europe/London')::date, '', '', 0, 1 from advice
    where not_followed_at is not null
    union all
    select ref, 'ACKNOWLEDGED', least(acknowledged_on, concluded_on), '', '',
           (least(acknowledged_on, concluded_on) <= acknowledge_by)::int, 1
    from subject where acknowledge_by is not null and coalesce(acknowledged_on, concluded_on) is not null
    union all
    select ref, 'BREACH', received_on, coalesce(risk, 'NOT_WEIGHED'), '', 0, 1 from subject where kind = 'BREACH'
    union all
    select ref, 'BREACH_REPORT', (reported_at at time zone 'Europe/London')::date, '', '', (reported_at <= report_by)::int, 1
    from subject where reported_at is not null
    union all
    select ref, 'REGULATOR_REPLY', replied_on, '', '', (replied_on <= reply_due_on)::int, 1
    from subject where replied_on is not null

    -- searches
    union all
    select case_ref, 'SEARCH', done_on, service, result, 0, 1 from searched
    union all
    select case_ref, 'SEARCH_MINUTES', done_on, service, '', 0, minutes from searched where minutes > 0
    union all
    select case_ref, 'SEARCH_LATE', min(day), service, '', 0, 1 from chased group by case_ref, service
    union all
    select case_ref, 'CHASER', day, service, '', 0, 1 from chased
)
select m.ref as case_ref, m.measure, m.day, s.team, s.walled, m.a, m.b, m.value, sum(m.n)::int as n
from mark m join subject s on s.ref = m.ref
group by m.ref, m.measure, m.day, s.team, s.walled, m.a, m.b, m.value

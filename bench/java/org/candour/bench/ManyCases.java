package org.candour.bench;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invents cases by the hundred thousand, within the database. They have what lists,
 * searches, tasks and figures are made from, and nobody in them: where the application
 * keeps sealed texts there is a single byte. One in fifty is open and waits for a step.
 */
final class ManyCases {

	private static final int BATCH = 50_000;

	/** Facts about the case of each number that several tables share. */
	private static final String CASES = """
			create temporary table made on commit drop as
			select i, case when i % 10 < 6 then 'RR' else 'DR' end || '-' || extract(year from day) || '-'
			       || lpad((i % 1000000)::text, 6, '0') as ref,
			       i % 10 < 6 as rights, day, i % 49 = 7 as open,
			       least(current_date - 1, day + 1 + (case when i % 17 = 0 then 35 + i % 40 else i % 29 end)::int) as ended
			from (select i, current_date - (case when i % 49 = 7 then (i / 49) % 45 else 2 + (i::bigint * 7919) % 1800 end)::int as day
			      from generate_series(:from, :to) as i) numbers""";

	private static final List<String> ROWS = List.of("""
			insert into case_file (reference, kind, lifecycle, urgency, state, outcome, retention_class, received_at, closed_at, version)
			select ref, case when rights then 'RIGHTS' else 'DISCLOSURE' end,
			       case when rights then 'access-request' else 'police-disclosure' end,
			       case when rights then 'ROUTINE' else (array['ROUTINE', 'DAYS', 'HOURS'])[1 + i % 3] end,
			       case when open then 'IN_PROGRESS' when rights then 'CLOSED' else 'ANSWERED' end,
			       case when open then null
			            when rights then (array['GRANTED_FULL', 'GRANTED_PART', 'REFUSED', 'NO_DATA', 'WITHDRAWN'])[1 + i % 5]
			            else (array['DISCLOSED_FULL', 'DISCLOSED_PART', 'REFUSED'])[1 + i % 3] end,
			       case when rights then 'RIGHTS_CASE' else 'DISCLOSURE_REGISTER' end,
			       day + interval '9 hours', case when not open then ended + interval '15 hours' end, 0 from made""", """
			insert into rights_request (case_ref, right_code, channel, requester_kind, submission, stage, format, delivery,
			  insider, key_version, form, portal_secret, received_at, unclarified, marked, changed, proposal_codes,
			  decision, decision_codes, decided_at, version)
			select ref, (array['R-ACCESS', 'R-ACCESS', 'R-ERASE', 'R-RECTIFY', 'R-OBJECT'])[1 + i % 5],
			       (array['PORTAL', 'EMAIL', 'POST'])[1 + i % 3], (array['SUBJECT', 'SUBJECT', 'AGENT'])[1 + i % 3],
			       gen_random_uuid(), 'IN_PROGRESS', 'STANDARD', 'PORTAL', false, 1, '\\x00', '\\x00', day + interval '9 hours',
			       false, false, false, '[]',
			       case when not open then (array['GRANTED_FULL', 'GRANTED_PART', 'REFUSED', 'NO_DATA', 'WITHDRAWN'])[1 + i % 5] end,
			       case when open or i % 5 not in (1, 2) then '[]'
			            else jsonb_build_array('RR-04', (array['DPA18-S2-P3-16', 'DPA18-S2-P4-19-A', 'DPA18-S3-P3-11'])[1 + i % 3]) end,
			       case when not open then ended + interval '12 hours' end, 0
			from made where rights""", """
			insert into case_statutory_clock (case_ref, regime, right_code, received_on, due_on, excluded_days, extended,
			  paused_since, calendar_version, version)
			select ref, case when i % 12 = 0 then 'PART3' else 'UKGDPR' end, 'R-ACCESS', day, day + 30, i % 9 % 4, i % 23 = 0,
			       case when open and i % 11 = 0 then current_date - 3 end, 'bench', 0 from made where rights""", """
			insert into disclosure_request (case_ref, body, client, channel, gateway, key_version, form, subject_count, insider,
			  compelled, findings, proposal_codes, decision, decision_codes, decided_at, telling, emergency, released_at, received_at, version)
			select ref, case when i % 3 = 0 then 'northshire-ambulance' else 'northshire-police' end, 'bench', 'API',
			       case when i % 3 = 0 then 'GW-LIFE' else 'GW-POL-VOL' end, 1, '\\x00', 1, false, false, '[]', '[]',
			       case when not open then (array['DISCLOSED_FULL', 'DISCLOSED_PART', 'REFUSED'])[1 + i % 3] end,
			       (case when open or i % 3 = 0 then '[]' else '["DR-06"]' end)::jsonb,
			       case when not open then ended + interval '12 hours' end,
			       case when not open and i % 3 < 2 then (array['NOW', 'ON_DATE'])[1 + i % 2] end, false,
			       case when not open then ended + interval '13 hours' end, day + interval '9 hours', 0
			from made where not rights""", """
			insert into case_clock (case_ref, started_at, service_days, excluded_days, due_on, warning_on, version)
			select ref, day + interval '9 hours', 5, 0, day + 14, day + 10, 0 from made where not rights""", """
			insert into disclosure_register (id, case_ref, kind, entered_at, body, gateway, mandatory, outcome, codes, tests,
			  key_version, details)
			select gen_random_uuid(), ref, case when i % 3 = 2 then 'REFUSAL' else 'DISCLOSURE' end, ended + interval '13 hours',
			       case when i % 3 = 0 then 'northshire-ambulance' else 'northshire-police' end,
			       case when i % 3 = 0 then 'GW-LIFE' else 'GW-POL-VOL' end, false,
			       (array['DISCLOSED_FULL', 'DISCLOSED_PART', 'REFUSED'])[1 + i % 3], '[]', '{}', 1, '\\x00'
			from made where not rights and not open""", """
			insert into case_step (id, case_ref, step, person, action, done_at, codes, key_version, texts)
			select gen_random_uuid(), ref, 'search-service', 'searcher.children', 'UPLOAD_SEARCH_RESULT', day + interval '4 days',
			       jsonb_build_object('service', (array['childrens-social-care', 'adult-social-care', 'education',
			         'trading-standards', 'blue-badge'])[1 + i % 5], 'searchResult', case when i % 4 = 0 then 'NIL' else 'FOUND' end,
			         'searchHours', i % 6), 1, '\\x00'
			from made where not open and i % 3 = 1""", """
			insert into case_reminder (case_ref, kind, service, reminded_at)
			select ref, 'SEARCH_DUE', (array['childrens-social-care', 'adult-social-care', 'education'])[1 + i % 3], day + interval '5 days'
			from made where not open and i % 31 = 0""", """
			insert into dpo_advice (id, case_ref, triggers, mandatory, asked_at, due_at, advice, adviser, advised_at, key_version,
			  advice_text, version)
			select gen_random_uuid(), ref, jsonb_build_array((array['ESC-02', 'ESC-04', 'ESC-05', 'ESC-13'])[1 + i % 4]), true,
			       day + interval '2 days', day + interval '5 days', 'AGREE', 'dpo', day + interval '3 days', 1, '\\x00', 0
			from made where not open and i % 20 = 3""", """
			insert into act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_id_, act_id_,
			  act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
			select 'bench-' || i, 1, 'bench-' || i, 'bench-' || i, ref,
			       (select id_ from act_re_procdef where key_ = 'verify-requester' order by version_ desc limit 1),
			       'call-back-requester', 'call-back-requester:' || i, true, false, true, false, 1, 2, 1
			from made where open""", """
			insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_,
			  create_time_, due_date_, suspension_state_)
			select 'bench-task-' || i, 1, 'bench-' || i, 'bench-' || i,
			       (select id_ from act_re_procdef where key_ = 'verify-requester' order by version_ desc limit 1),
			       'Call back the requester', 'call-back-requester', 50, day + interval '9 hours', day + interval '10 days', 1
			from made where open""", """
			insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
			select 'bench-link-' || i, 1, 'case-handler', 'candidate', 'bench-task-' || i from made where open""");

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private int present;

	ManyCases(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(jdbc.getDataSource()));
	}

	/** Invents cases until there are so many. */
	void upTo(int number) {
		while (this.present < number) {
			int next = Math.min(this.present + BATCH, number);
			int first = this.present + 1;
			this.transaction.executeWithoutResult((status) -> add(first, next));
			this.present = next;
		}
		this.jdbc.execute("vacuum analyze");
	}

	private void add(int first, int last) {
		// rows that hold together by construction need no checks one by one
		this.jdbc.execute("set local session_replication_role = replica");
		this.jdbc.execute(CASES.replace(":from", Integer.toString(first)).replace(":to", Integer.toString(last)));
		ROWS.forEach(this.jdbc::execute);
	}

}

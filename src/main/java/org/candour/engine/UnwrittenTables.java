package org.candour.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.candour.cases.RuleTables;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Asks decision tables on an engine that has no database, so that no history tells what
 * was asked.
 */
@Component
class UnwrittenTables implements RuleTables {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();

	@Override
	public List<String> codes(String table, Map<String, ?> facts) {
		return ask(table, facts).collectEntries("code");
	}

	@Override
	public String code(String table, Map<String, ?> facts) {
		return ask(table, facts).getSingleResult().getSingleEntry();
	}

	private DmnDecisionTableResult ask(String table, Map<String, ?> facts) {
		DmnDecision decision = this.tables.computeIfAbsent(table, this::read);
		Map<String, Object> all = new HashMap<>();
		((DmnDecisionTableImpl) decision.getDecisionLogic()).getInputs()
			.forEach((input) -> all.put(input.getExpression().getExpression(), null));
		all.putAll(facts);
		return this.engine.evaluateDecisionTable(decision, all);
	}

	private DmnDecision read(String table) {
		try (InputStream file = new ClassPathResource("processes/decisions/" + table + ".dmn").getInputStream()) {
			return this.engine.parseDecision(table, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package org.candour.engine;

import org.candour.support.CandourTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is deployed has the name of its file. */
@CandourTest
class NamedModelsTest {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void noModelTellsInWhichFolderTheApplicationLies() {
		assertThat(this.jdbc.sql("""
				select distinct b.name_ from act_ge_bytearray b join act_re_deployment d on d.id_ = b.deployment_id_
				where d.name_ = 'SpringAutoDeployment'""").query(String.class).list())
			.contains("police-disclosure.bpmn", "call-back-requester.form")
			.allMatch((name) -> !name.contains("/"));
	}

}

package org.candour.rights.api;

import java.util.Optional;
import java.util.UUID;

import org.candour.rights.RightsRequest;
import org.candour.rights.RightsRequests;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which client handed in what. */
@Component
class Submissions {

	private final JdbcClient jdbc;

	private final RightsRequests requests;

	Submissions(JdbcClient jdbc, RightsRequests requests) {
		this.jdbc = jdbc;
		this.requests = requests;
	}

	void handedIn(UUID submission, String client) {
		this.jdbc.sql("insert into rights_submission (id, client) values (?, ?)").params(submission, client).update();
	}

	/** The request, if this client handed it in. */
	Optional<RightsRequest> find(String reference, String client) {
		return this.requests.findById(reference).filter((request) -> handedIn(request, client));
	}

	private boolean handedIn(RightsRequest request, String client) {
		return this.jdbc.sql("select exists (select 1 from rights_submission where id = ? and client = ?)")
			.params(request.submission(), client)
			.query(Boolean.class)
			.single();
	}

}

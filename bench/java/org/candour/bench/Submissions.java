package org.candour.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one client sent until the line went dead.
 *
 * @param acknowledged paths of what was answered with 201
 * @param unansweredKey key of the request that got no answer
 */
record Submissions(List<String> acknowledged, String unansweredKey) {

	static Submissions untilCutOff(Council council) throws InterruptedException {
		List<String> acknowledged = new ArrayList<>();
		while (true) {
			String key = UUID.randomUUID().toString();
			try {
				acknowledged.add(council.submit(key));
			}
			catch (IOException | IllegalStateException ex) {
				// no answer, or the application's last word that its database has gone
				return new Submissions(acknowledged, key);
			}
		}
	}

}

package org.candour.cases;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases hang together by links, over any number of steps. */
@Component
public class LinkedCases {

	/** More cases than one person or matter plausibly has. */
	private static final int MOST = 200;

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	LinkedCases(JdbcClient jdbc, CaseFiles cases) {
		this.jdbc = jdbc;
		this.cases = cases;
	}

	/** Cases without a wall that hang together with this one, which is left out. */
	public List<CaseFile> openOnesAround(String caseRef) {
		return around(caseRef).stream()
			.map(this.cases::findById)
			.flatMap(Optional::stream)
			.filter((file) -> !file.walled())
			.toList();
	}

	private Collection<String> around(String caseRef) {
		Set<String> found = new LinkedHashSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(caseRef));
		while (!next.isEmpty()) {
			for (String neighbour : neighbours(next.remove())) {
				if (!neighbour.equals(caseRef) && found.add(neighbour)) {
					if (found.size() > MOST) {
						throw new RuleBroken("LINK", "Too many cases are linked for this to be done at once.");
					}
					next.add(neighbour);
				}
			}
		}
		return found;
	}

	private List<String> neighbours(String caseRef) {
		return this.jdbc.sql(
				"select other_ref from case_link where one_ref = :ref union select one_ref from case_link where other_ref = :ref")
			.param("ref", caseRef)
			.query(String.class)
			.list();
	}

}

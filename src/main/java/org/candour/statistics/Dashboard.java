package org.candour.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All figures for one look. */
@Component
class Dashboard {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final int MINUTES = 60;

	private final List<FigureGroup> groups;

	private final Sums sums;

	private final Clock clock;

	Dashboard(List<FigureGroup> groups, Sums sums, Clock clock) {
		this.groups = groups;
		this.sums = sums;
		this.clock = clock;
	}

	/** Today in London. */
	LocalDate today() {
		return this.clock.instant().atZone(LONDON).toLocalDate();
	}

	@Transactional(readOnly = true)
	public List<Figure> figures(Scope scope, Period period) {
		ZonedDateTime now = this.clock.instant().atZone(LONDON);
		View view = new View(scope, period, this.sums.of(period, scope.teams()), now.toLocalDate(),
				now.getHour() * MINUTES + now.getMinute());
		return this.groups.stream().flatMap((group) -> group.of(view).stream()).toList();
	}

	@Transactional(readOnly = true)
	public Optional<Figure> figure(String id, Scope scope, Period period) {
		return figures(scope, period).stream().filter((figure) -> figure.id().equals(id)).findFirst();
	}

}

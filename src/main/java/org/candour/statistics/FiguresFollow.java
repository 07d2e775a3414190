package org.candour.statistics;

import org.candour.database.Backlog;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets the figures follow what was committed, many cases in one go: planning the count
 * costs more than counting a case.
 */
@Component
class FiguresFollow {

	private final KeptFigures figures;

	private final Backlog backlog;

	FiguresFollow(KeptFigures figures, Backlog figuresBacklog) {
		this.figures = figures;
		this.backlog = figuresBacklog;
	}

	@EventListener(ApplicationStartedEvent.class)
	void takeUpAgain() {
		this.backlog.takeUpAgain();
	}

	@Scheduled(fixedDelayString = "${candour.statistics.follow-every:PT0.5S}", scheduler = FiguresConfiguration.THREAD)
	void follow() {
		this.backlog.work(this.figures::begin, (cases) -> this.figures.count(cases.stream().distinct().toList()));
	}

}

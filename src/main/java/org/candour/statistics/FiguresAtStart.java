package org.candour.statistics;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Counts the figures anew after an update that changed how they are defined. */
@Component
class FiguresAtStart {

	private static final Logger logger = LoggerFactory.getLogger(FiguresAtStart.class);

	private final RebuildFigures figures;

	FiguresAtStart(RebuildFigures figures) {
		this.figures = figures;
	}

	@Async(FiguresConfiguration.THREAD)
	@EventListener(ApplicationReadyEvent.class)
	public void rebuildWhereNeeded() {
		if (!this.figures.upToDate()) {
			logger.info("Figures were counted anew from {} cases", this.figures.run());
		}
	}

}

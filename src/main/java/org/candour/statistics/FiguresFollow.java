package org.candour.statistics;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets the figures follow a case after the commit of what changed it. As
 * {@link ApplicationModuleListener}, but on a thread of its own; what a crash leaves
 * undone is done at the next start.
 */
@Component
class FiguresFollow {

	private final KeptFigures figures;

	FiguresFollow(KeptFigures figures) {
		this.figures = figures;
	}

	@Async(FiguresConfiguration.THREAD)
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	@TransactionalEventListener
	public void on(CaseChanged changed) {
		this.figures.count(changed.caseRef());
	}

}

package org.candour.cases.walls;

import java.util.Map;

import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** Who asked for cases that are not there, in the tests before. */
public final class Misses {

	private Misses() {
	}

	/** Nobody waits for what another test did under the same name. */
	public static void forget(ApplicationContext context) {
		MissedReferences missed = context.getBean(MissedReferences.class);
		synchronized (missed) {
			((Map<?, ?>) ReflectionTestUtils.getField(missed, "remembered")).clear();
		}
	}

}

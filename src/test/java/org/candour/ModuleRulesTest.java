package org.candour;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules point one way, and only a module's root is its face. */
class ModuleRulesTest {

	@Test
	void modulesKeepToTheirBorders() {
		ApplicationModules.of(Candour.class).verify();
	}

}

/**
 * The one module that knows Camunda: configuration, hardening, the adapter of the
 * workflow port, what may be a process variable, and staff as seen by the engine.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Engine",
		allowedDependencies = { "audit", "cases", "cases :: clock", "cases :: search", "cases :: steps",
				"cases :: walls", "cases :: writing", "deadlines", "delivery", "disclosures", "documents", "release",
				"law", "matching", "matching :: csv", "rights", "rights :: items", "staff", "statistics", "web",
				"web :: branding", "text" })
package org.candour.engine;

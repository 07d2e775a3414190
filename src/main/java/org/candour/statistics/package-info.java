/**
 * The figures of the office: kept by what happens, never by looking through all cases;
 * suppressed before anybody sees them.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Statistics",
		allowedDependencies = { "figures", "cases", "cases :: walls", "database", "delivery", "delivery :: webhooks",
				"disclosures", "law", "audit", "staff", "start", "web" })
package org.candour.statistics;

package org.candour.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Spring's strict firewall, which looks at the value of a header each time that one is
 * asked for. Its regular expression takes longer over an access token than to check the
 * signature; the same rule is asked here character by character.
 */
@Configuration(proxyBeanMethods = false)
class Firewall {

	@Bean
	HttpFirewall strictFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHeaderValues(Firewall::allowedInHeader);
		return firewall;
	}

	static boolean allowedInHeader(String value) {
		return value.codePoints().allMatch(Firewall::allowedInHeader);
	}

	private static boolean allowedInHeader(int character) {
		return character == '\t' || (Character.isDefined(character) && !Character.isISOControl(character));
	}

}

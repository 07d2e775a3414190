package org.candour.web;

import java.net.URI;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
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

	/** What looks after this server asks it from the same machine. */
	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

	/**
	 * The firewall.
	 * @param publicUrl where people and bodies reach this server; if that is said, a
	 * request that calls it by another name than that, or this machine's own, is refused
	 */
	@Bean
	HttpFirewall strictFirewall(@Value("${candour.api.public-url:}") String publicUrl) {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames((name) -> isOurs(name, publicUrl));
		firewall.setAllowedHeaderValues(Firewall::allowedInHeader);
		return firewall;
	}

	static boolean isOurs(String name, String publicUrl) {
		return publicUrl.isBlank() || THIS_MACHINE.contains(name)
				|| name.equalsIgnoreCase(URI.create(publicUrl.strip()).getHost());
	}

	static boolean allowedInHeader(String value) {
		return value.codePoints().allMatch(Firewall::allowedInHeader);
	}

	private static boolean allowedInHeader(int character) {
		return character == '\t' || (Character.isDefined(character) && !Character.isISOControl(character));
	}

}

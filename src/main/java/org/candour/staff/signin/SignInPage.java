package org.candour.staff.signin;

import java.util.Set;

import org.candour.staff.CurrentPerson;
import org.candour.staff.Person;
import org.candour.staff.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in, and the way from the front door to Tasklist. */
@Controller
class SignInPage {

	private final ObjectProvider<ClientRegistrationRepository> identityProvider;

	private final CurrentPerson current;

	SignInPage(ObjectProvider<ClientRegistrationRepository> identityProvider, CurrentPerson current) {
		this.identityProvider = identityProvider;
		this.current = current;
	}

	@GetMapping("/login")
	String login(Model model) {
		if (this.identityProvider.getIfAvailable() instanceof Iterable<?> registrations) {
			for (Object registration : registrations) {
				model.addAttribute("provider", ((ClientRegistration) registration).getRegistrationId());
			}
		}
		return "login";
	}

	/**
	 * Where the work is: an administrator has none in Tasklist, an auditor only looks,
	 * and a manager looks first.
	 */
	@GetMapping("/")
	String home() {
		return this.current.find().map(SignInPage::workplace).orElse("redirect:/login");
	}

	private static String workplace(Person person) {
		if (person.is(Role.ADMINISTRATOR)) {
			return "redirect:/staff/accounts";
		}
		boolean looks = person.is(Role.MANAGER) || person.roles().equals(Set.of(Role.AUDITOR));
		return "redirect:/camunda/app/" + (looks ? "cockpit" : "tasklist") + "/default/";
	}

}

package org.candour.staff.signin;

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

	SignInPage(ObjectProvider<ClientRegistrationRepository> identityProvider) {
		this.identityProvider = identityProvider;
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

	@GetMapping("/")
	String home() {
		return "redirect:/camunda/app/tasklist/default/";
	}

}

package org.candour.staff.pages;

import java.util.Map;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives our scripts in the webapps the token that everything posted to {@code /staff/**}
 * has to carry. Other origins cannot read the answer.
 */
@RestController
class TokenForScripts {

	@GetMapping("/staff/csrf")
	Map<String, String> token(CsrfToken token) {
		return Map.of("headerName", token.getHeaderName(), "token", token.getToken());
	}

}

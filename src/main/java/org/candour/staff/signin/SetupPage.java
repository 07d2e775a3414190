package org.candour.staff.signin;

import java.util.Map;

import org.candour.staff.AccountRefused;
import org.candour.staff.FirstAdministrator;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the one-time secret and makes the first administrator. */
@RestController
class SetupPage {

	private final FirstAdministrator first;

	SetupPage(FirstAdministrator first) {
		this.first = first;
	}

	@PostMapping("/setup/administrator")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> create(@RequestBody NewAdministrator request) {
		this.first.create(request.secret(), request.username(), request.displayName(), request.password());
		return Map.of("username", request.username());
	}

	@ExceptionHandler
	ProblemDetail refused(AccountRefused ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, ex.getMessage());
	}

	record NewAdministrator(String secret, String username, String displayName, String password) {
	}

}

package org.candour.staff.signin;

import org.candour.support.CandourTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page of our own stands in the one frame. */
@CandourTest
class FramedPagesTest {

	private static final String DEMO_PASSWORD = "candour-demo-2026";

	@LocalServerPort
	int port;

	private Visitor visitor;

	@BeforeEach
	void somebody() {
		this.visitor = new Visitor(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "/staff/accounts, Accounts", "/staff/accounts/new, New account", "/staff/accounts/admin, Account",
			"/staff/directory, Directory" })
	void anAdministratorsPageHasTheirMenu(String path, String title) {
		this.visitor.signIn("admin", DEMO_PASSWORD);
		assertThat(page(path)).contains("<title>" + title + " - Candour</title>", "<main class=\"wide\">",
				"<nav aria-label=\"Pages\">", "action=\"/logout\"");
	}

	@Test
	void thePageForCallsLeadsToTasklist() {
		this.visitor.signIn("handler", DEMO_PASSWORD);
		assertThat(page("/staff/requests/new")).contains("<title>Take down a request - Candour</title>",
				"<nav aria-label=\"Pages\">");
	}

	@ParameterizedTest
	@CsvSource({ "/login, Sign in - Candour", "/no/such/page, Candour" })
	void pagesBeforeSigningInHaveNoMenu(String path, String title) {
		assertThat(page(path)).contains("<title>" + title + "</title>", "<main>").doesNotContain("<nav");
	}

	private String page(String path) {
		String page = this.visitor.get(path).body();
		assertThat(page).startsWith("<!DOCTYPE html>")
			.containsOnlyOnce("<main")
			.containsOnlyOnce("<h1")
			.contains("/assets/candour.css")
			.doesNotContain("th:");
		return page;
	}

}

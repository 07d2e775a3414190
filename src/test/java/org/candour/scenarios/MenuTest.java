package org.candour.scenarios;

import java.util.List;
import java.util.Set;

import org.candour.scenarios.Http.Answer;
import org.candour.staff.Menu;
import org.candour.staff.MenuEntry;
import org.candour.support.CandourTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** One menu, the same on every page: all that a person may open, and nothing else. */
@CandourTest
class MenuTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Menu menu;

	private House house;

	@BeforeEach
	void openTheHouse() {
		this.house = new House(this.context);
	}

	@ParameterizedTest
	@ValueSource(strings = { "handler", "searcher.education", "reviewer", "approver", "dpo", "deputy.dpo", "siro",
			"records", "manager", "legal", "caldicott", "monitoring", "auditor", "admin" })
	void everyPageOfTheMenuOpensAndNoOtherDoes(String username) {
		Desk person = this.house.of(username);
		Set<String> led = person.menu().keySet();
		for (MenuEntry entry : this.menu.all()) {
			Answer page = person.page(entry.path());
			assertThat(page.status()).as("%s opens %s", username, entry.path())
				.isEqualTo(led.contains(entry.path()) ? 200 : 403);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "handler", "siro", "records", "admin" })
	void theMenuIsTheSameOnEveryPage(String username) {
		Desk person = this.house.of(username);
		List<String> led = List.copyOf(person.menu().keySet());
		for (String path : led) {
			if (path.startsWith("/staff/")) {
				assertThat(Jsoup.parse(person.page(path).text())
					.select("nav[aria-label=Pages] a")
					.stream()
					.map((Element link) -> link.attr("href"))
					.toList()).as(path).isEqualTo(led);
			}
		}
	}

}

package org.candour.staff;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes invented accounts, one for each role, on an empty database. */
@Component
@Profile("sample-staff")
class SampleStaff {

	private final Accounts accounts;

	private final StaffMembers members;

	private final CouncilDirectory directory;

	private final Teams teams;

	private final Resource file;

	private final String password;

	SampleStaff(Accounts accounts, StaffMembers members, CouncilDirectory directory, Teams teams,
			@Value("classpath:sample/staff.yaml") Resource file, @Value("${candour.demo.password}") String password) {
		this.accounts = accounts;
		this.members = members;
		this.directory = directory;
		this.teams = teams;
		this.file = file;
		this.password = password;
	}

	@EventListener(ApplicationStartedEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	@Transactional
	public void load() throws IOException {
		if (this.members.count() > 0) {
			return;
		}
		Sample sample = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule())
			.readValue(this.file.getInputStream(), Sample.class);
		sample.staff().forEach((person) -> this.accounts.createSample(person.account(this.password)));
		sample.staff()
			.stream()
			.filter((person) -> person.teams() != null)
			.forEach((person) -> this.teams.write(person.username(), person.teams()));
		this.directory.replace(sample.directory().stream().map(Entry::person).toList());
	}

	record Sample(List<SampleAccount> staff, List<Entry> directory) {
	}

	record SampleAccount(String username, String name, Set<Role> roles, Set<String> services, Set<Team> teams) {

		NewAccount account(String password) {
			return new NewAccount(this.username, this.name, password, this.roles,
					(this.services != null) ? this.services : Set.of(), null, this.username + "@norshire.example");
		}

	}

	record Entry(String name, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate born, Standing standing, String username,
			String manager) {

		DirectoryPerson person() {
			return new DirectoryPerson(this.name, this.born, this.standing, this.username, this.manager);
		}

	}

}

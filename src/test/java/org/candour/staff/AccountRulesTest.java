package org.candour.staff;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What every account keeps to. */
class AccountRulesTest {

	@ParameterizedTest
	@EnumSource(names = { "APPROVER", "SIRO", "MANAGER", "ADMINISTRATOR" })
	void theOfficerDecidesNothingAndOwnsNoRisk(Role other) {
		assertRefused(EnumSet.of(Role.DPO, other), Set.of());
		assertRefused(EnumSet.of(Role.DEPUTY_DPO, other), Set.of());
	}

	@Test
	void anAdministratorHasNoOtherRole() {
		assertRefused(EnumSet.of(Role.ADMINISTRATOR, Role.CASE_HANDLER), Set.of());
	}

	@Test
	void onlyASearcherBelongsToServices() {
		assertRefused(EnumSet.of(Role.CASE_HANDLER), Set.of("education"));
		assertRefused(EnumSet.of(Role.SERVICE_SEARCHER), Set.of("Education!"));
		assertThatNoException()
			.isThrownBy(() -> AccountRules.check("Edie", EnumSet.of(Role.SERVICE_SEARCHER), Set.of("education")));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "a", "Handler", "a b", "é.x", "../x", "1handler", "a'--" })
	void aUserNameIsPlain(String username) {
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> AccountRules.checkUsername(username));
	}

	private static void assertRefused(Set<Role> roles, Set<String> services) {
		assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> AccountRules.check("Name", roles, services));
	}

}

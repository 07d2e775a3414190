package org.candour.delivery;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** N-04: replies go to verified official domains only. */
class OfficialAddressTest {

	private static final Set<String> VERIFIED = Set.of("norshire-police.example", "gmail.com");

	@Test
	void anAddressAtAVerifiedDomainIsOfficial() {
		assertThat(OfficialAddress.official("desk@norshire-police.example", VERIFIED)).isTrue();
		assertThat(OfficialAddress.official("desk@NORSHIRE-police.Example", VERIFIED)).isTrue();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "desk", "@norshire-police.example", "desk@other.example",
			"desk@sub.norshire-police.example", "desk@norshire-police.example.evil.example",
			"desk@evil.example@norshire-police.example", "desk@norshire-police.example ",
			"desk@norshire-polıce.example", "desk@xn--", "desk@localhost" })
	void anythingElseIsNot(String email) {
		assertThat(OfficialAddress.official(email, VERIFIED)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sergeant@gmail.com", "sergeant@GMAIL.com", "sergeant@hotmail.co.uk",
			"sergeant@mail.yahoo.com", "sergeant@proton.me" })
	void freeMailIsNeverOfficialWhateverWasVerified(String email) {
		assertThat(OfficialAddress.freeMail(email)).isTrue();
		assertThat(OfficialAddress.official(email, VERIFIED)).isFalse();
	}

	@Test
	void aDomainThatOnlyEndsLikeFreeMailIsNotFreeMail() {
		assertThat(OfficialAddress.freeMail("desk@notgmail.com")).isFalse();
	}

}

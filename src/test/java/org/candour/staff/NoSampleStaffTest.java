package org.candour.staff;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.candour.start.UnsafeStart;
import org.candour.support.CandourTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A database of the demonstration is not used in earnest. */
@CandourTest
class NoSampleStaffTest {

	@Autowired
	StaffMembers members;

	@Test
	void aStartWithoutTheDemoProfileOnTheDemonstrationsAccountsIsRefused() {
		assertThatExceptionOfType(UnsafeStart.class)
			.isThrownBy(() -> new NoSampleStaff(this.members).afterPropertiesSet())
			.withMessageContaining("the demonstration's accounts");
	}

}

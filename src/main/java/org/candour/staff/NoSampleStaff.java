package org.candour.staff;

import org.candour.start.UnsafeStart;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Refuses to start in earnest on a database of the demonstration, whose accounts have a
 * password that everybody knows.
 */
@Component
@Profile("!sample-staff")
class NoSampleStaff implements InitializingBean {

	private final StaffMembers members;

	NoSampleStaff(StaffMembers members) {
		this.members = members;
	}

	@Override
	public void afterPropertiesSet() {
		if (this.members.existsBySampleTrue()) {
			throw new UnsafeStart(
					"This database holds the demonstration's accounts: use an empty one, or start with the demo profile.");
		}
	}

}

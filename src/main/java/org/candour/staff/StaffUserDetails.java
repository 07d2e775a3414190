package org.candour.staff;

import java.util.List;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Hands accounts with a password to Spring Security. */
@Component
class StaffUserDetails implements UserDetailsService {

	/** All that somebody may do whose password an administrator knows. */
	private static final String CHOOSE_PASSWORD = "CHOOSE_PASSWORD";

	private final StaffMembers members;

	StaffUserDetails(StaffMembers members) {
		this.members = members;
	}

	@Override
	public UserDetails loadUserByUsername(String username) {
		StaffMember member = this.members.findById(username)
			.filter((found) -> found.enabled() && found.passwordHash() != null)
			.orElseThrow(() -> new UsernameNotFoundException("There is no such account."));
		return User.withUsername(member.getId())
			.password(member.passwordHash())
			.authorities(AuthorityUtils.createAuthorityList(
					member.choosesPassword() ? List.of(CHOOSE_PASSWORD) : member.person().authorities()))
			.build();
	}

}

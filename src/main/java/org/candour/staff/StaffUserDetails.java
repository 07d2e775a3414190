package org.candour.staff;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Hands accounts with a password to Spring Security. */
@Component
class StaffUserDetails implements UserDetailsService {

	private final StaffMembers members;

	StaffUserDetails(StaffMembers members) {
		this.members = members;
	}

	@Override
	public UserDetails loadUserByUsername(String username) {
		StaffMember member = this.members.findById(username)
			.filter((found) -> found.passwordHash() != null)
			.orElseThrow(() -> new UsernameNotFoundException("There is no such account."));
		return User.withUsername(member.getId())
			.password(member.passwordHash())
			.disabled(!member.enabled())
			.authorities(AuthorityUtils
				.createAuthorityList(member.person().roles().stream().map((role) -> "ROLE_" + role.name()).toList()))
			.build();
	}

}

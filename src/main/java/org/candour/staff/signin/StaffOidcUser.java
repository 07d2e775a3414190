package org.candour.staff.signin;

import org.candour.staff.Person;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/**
 * A member of staff vouched for by the identity provider, under the name of the account.
 */
class StaffOidcUser extends DefaultOidcUser {

	private final String username;

	StaffOidcUser(Person person, OidcIdToken token) {
		super(AuthorityUtils.createAuthorityList(person.authorities()), token);
		this.username = person.username();
	}

	@Override
	public String getName() {
		return this.username;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StaffOidcUser user && user.username.equals(this.username);
	}

	@Override
	public int hashCode() {
		return this.username.hashCode();
	}

}

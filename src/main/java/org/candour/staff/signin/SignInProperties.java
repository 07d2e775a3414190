package org.candour.staff.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in, with a password or through the council's identity provider.
 *
 * @param userNameClaim claim of the identity token that holds the user name of the
 * account here; people must not be able to change it themselves
 * @param bcryptStrength logarithm to the base 2 of the rounds of bcrypt for new hashes of
 * passwords and secrets, from 4 to 31; less than 10 is for tests alone
 */
@ConfigurationProperties("candour.sign-in")
record SignInProperties(@DefaultValue("preferred_username") String userNameClaim,
		@DefaultValue("10") int bcryptStrength) {
}

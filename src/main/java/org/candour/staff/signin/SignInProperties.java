package org.candour.staff.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in through the council's identity provider.
 *
 * @param userNameClaim claim of the identity token that holds the user name of the
 * account here; people must not be able to change it themselves
 */
@ConfigurationProperties("candour.sign-in")
record SignInProperties(@DefaultValue("preferred_username") String userNameClaim) {
}

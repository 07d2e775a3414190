package org.candour.staff.signin;

import java.util.Map;

import org.candour.audit.AuditTrail;
import org.candour.staff.StaffDirectory;

import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.session.HttpSessionEventPublisher;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

	/** The one encoder of passwords of staff and secrets of clients. */
	@Bean
	PasswordEncoder passwordEncoder(SignInProperties properties) {
		return new DelegatingPasswordEncoder("bcrypt",
				Map.of("bcrypt", new BCryptPasswordEncoder(properties.bcryptStrength())));
	}

	@Bean
	AuthenticationProvider staffSignIn(UserDetailsService accounts, PasswordEncoder passwords, SignInThrottle throttle,
			StaffDirectory staff, AuditTrail audit) {
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
		provider.setPasswordEncoder(passwords);
		return new ThrottledSignIn(provider, throttle, staff, audit);
	}

	@Bean
	SessionRegistry sessionRegistry() {
		return new SessionRegistryImpl();
	}

	/** Tells the registry of sessions that end. */
	@Bean
	ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEvents() {
		return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
	}

}

package org.candour.staff.signin;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.staff.Role;
import org.candour.web.FormTokens;
import org.candour.web.receiving.Uploads;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import static org.springframework.security.authorization.AuthenticatedAuthorizationManager.authenticated;

/**
 * The doors for staff, and the wall behind the last door: what no chain names is denied.
 */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

	/** The webapps write style attributes; scripts come from this server alone. */
	private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
			+ "frame-ancestors 'none'";

	private static final String[] PLACES = { "/", "/login", "/logout", "/camunda/**", "/staff/**", "/assets/**",
			"/setup/**", "/login/oauth2/**", "/oauth2/authorization/**", "/error", "/favicon.ico" };

	private static final String[] FOR_EVERYBODY = { "/login", "/assets/**", "/setup/**", "/favicon.ico" };

	/** Forms with a file: their token stands before it ({@link Uploads#takeForm}). */
	private static final RequestMatcher UPLOADS = new OrRequestMatcher(posted("/staff/matching/uploads/**"),
			posted("/staff/directory"), posted("/staff/calendar"));

	private static final String WEBAPPS = "/camunda/api/**";

	@Bean
	@Order(50)
	SecurityFilterChain staffChain(HttpSecurity http, AuthenticationProvider staffSignIn, SessionRegistry sessions,
			ObjectProvider<ClientRegistrationRepository> identityProvider, StaffOidcUsers people) throws Exception {
		http.securityMatcher(PLACES)
			.authenticationProvider(staffSignIn)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				// nobody asks for an error
				.requestMatchers("/error")
				.denyAll()
				.requestMatchers(FOR_EVERYBODY)
				.permitAll()
				.requestMatchers("/staff/password", "/logout")
				.authenticated()
				.requestMatchers("/staff/accounts/**", "/staff/directory/**", "/staff/webhooks/**",
						"/staff/operations/**")
				.hasRole(Role.ADMINISTRATOR.name())
				.anyRequest()
				.access(AuthorizationManagers.allOf(authenticated(),
						AuthorizationManagers
							.not(AuthorityAuthorizationManager.hasAuthority(OwnPasswordFirst.AUTHORITY)))))
			.formLogin((login) -> login.loginPage("/login")
				.defaultSuccessUrl("/")
				.failureHandler(failure("/login?error"))
				.permitAll())
			.logout((logout) -> logout.logoutSuccessUrl("/login?signedout"))
			// the webapps bring their own token check for what they post, files have
			// theirs before the file
			.csrf((csrf) -> csrf.csrfTokenRepository(new FormTokens())
				.ignoringRequestMatchers("/camunda/**", "/setup/**")
				.ignoringRequestMatchers(UPLOADS))
			.requestCache((places) -> places.requestCache(new WayBack()))
			.exceptionHandling((refused) -> refused.accessDeniedHandler(new OwnPasswordFirst())
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
						PathPatternRequestMatcher.withDefaults().matcher(WEBAPPS))
				// who asks for data reads no page
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
						new OrRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher("/staff/api/**"),
								PathPatternRequestMatcher.withDefaults().matcher("/staff/deadlines/**")))
				.defaultAuthenticationEntryPointFor(signInPage(), AnyRequestMatcher.INSTANCE))
			.sessionManagement((session) -> session.sessionFixation()
				.migrateSession()
				.maximumSessions(-1)
				.sessionRegistry(sessions)
				.expiredSessionStrategy(new SignInAgain()));
		headers(http);
		if (identityProvider.getIfAvailable() != null) {
			http.oauth2Login((login) -> login.loginPage("/login")
				.authorizationEndpoint((begun) -> begun.authorizationRequestRepository(new SealedSignIn()))
				.userInfoEndpoint((user) -> user.oidcUserService(people))
				.failureHandler(failure("/login?unknown"))
				.defaultSuccessUrl("/"));
		}
		return http.build();
	}

	@Bean
	@Order(1000)
	SecurityFilterChain denyTheRest(HttpSecurity http) throws Exception {
		http.authorizeHttpRequests(
				(requests) -> requests.requestMatchers("/actuator/health/**").permitAll().anyRequest().denyAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable());
		headers(http);
		return http.build();
	}

	/** Named by its path alone, whatever the sender calls this server. */
	private static LoginUrlAuthenticationEntryPoint signInPage() {
		LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");
		page.setFavorRelativeUris(true);
		return page;
	}

	/** Who fails to sign in is a stranger still, and strangers have no session. */
	private static SimpleUrlAuthenticationFailureHandler failure(String page) {
		SimpleUrlAuthenticationFailureHandler failure = new SimpleUrlAuthenticationFailureHandler(page) {

			@Override
			public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
					AuthenticationException ex) throws IOException, ServletException {
				if (ex instanceof InternalAuthenticationServiceException) {
					// nothing was wrong with what was entered
					throw ex;
				}
				super.onAuthenticationFailure(request, response, ex);
			}

		};
		failure.setAllowSessionCreation(false);
		return failure;
	}

	private static RequestMatcher posted(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
	}

	private static void headers(HttpSecurity http) throws Exception {
		http.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(CONTENT_POLICY))
			.frameOptions(FrameOptionsConfig::deny)
			.contentTypeOptions(Customizer.withDefaults())
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
			.httpStrictTransportSecurity((hsts) -> hsts.includeSubDomains(true).maxAgeInSeconds(31536000)));
	}

}

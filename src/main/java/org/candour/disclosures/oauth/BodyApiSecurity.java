package org.candour.disclosures.oauth;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jose.jwk.RSAKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;
import org.candour.web.ProblemWriter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The door for outside bodies and the council's own web forms: no session, no cookie, a
 * token for every request.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiProperties.class)
class BodyApiSecurity {

	private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]+)", Pattern.CASE_INSENSITIVE);

	private final ProblemWriter problems;

	BodyApiSecurity(ProblemWriter problems) {
		this.problems = problems;
	}

	@Bean
	@Order(20)
	SecurityFilterChain bodyApiChain(HttpSecurity http, ApiProperties properties, Callers callers,
			ObjectProvider<RSAKey> signingKey) throws Exception {
		http.securityMatcher("/api/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, "/api/v1/rights-requests/**")
				.hasAuthority("SCOPE_" + Scopes.RIGHTS_READ)
				.requestMatchers("/api/v1/rights-requests/**")
				.hasAuthority("SCOPE_" + Scopes.RIGHTS_WRITE)
				.requestMatchers(HttpMethod.GET, "/api/v1/**")
				.hasAuthority("SCOPE_" + Scopes.READ)
				.requestMatchers("/api/v1/**")
				.hasAuthority("SCOPE_" + Scopes.WRITE)
				.anyRequest()
				.denyAll())
			.oauth2ResourceServer((server) -> server
				.jwt((jwt) -> jwt.decoder(AccessTokens.decoder(properties, signingKey))
					.jwtAuthenticationConverter(callers))
				.authenticationEntryPoint(this::unauthenticated)
				.accessDeniedHandler(this::forbidden))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(this::unauthenticated)
				.accessDeniedHandler(this::forbidden))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.addFilterAfter(RequestLimit.byBody(properties.requestsPerMinute(), this.problems),
					AuthorizationFilter.class);
		return http.build();
	}

	/** The description of the interface is public; nothing in it is secret. */
	@Bean
	@Order(30)
	SecurityFilterChain descriptionChain(HttpSecurity http) throws Exception {
		http.securityMatcher("/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		return http.build();
	}

	/**
	 * The token in the header and nowhere else: what stands in an address is logged.
	 */
	private static String token(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		Matcher bearer = BEARER.matcher((header != null) ? header : "");
		return bearer.matches() ? bearer.group(1) : null;
	}

	private void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		this.problems.write(new ApiProblem(ProblemType.UNAUTHENTICATED,
				"Send an access token that is valid, not expired and issued for this interface."), response);
	}

	private void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		this.problems.write(new ApiProblem(ProblemType.FORBIDDEN, "The token lacks the scope that this needs."),
				response);
	}

}

package org.candour.rights.portal;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.web.FormTokens;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The public's door. Nobody signs in here: whoever is signed in as staff in the same
 * browser is nobody on these pages.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
class PublicPagesSecurity {

	/** No style, script or picture but our own, and no form that leads elsewhere. */
	private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	@Bean
	@Order(40)
	SecurityFilterChain publicPagesChain(HttpSecurity http, PortalProperties properties) throws Exception {
		http.securityMatcher("/requests", "/requests/**")
			.authorizeHttpRequests((requests) -> requests
				// pictures and fonts of the design system belong to GOV.UK, which the
				// council is not
				.requestMatchers("/requests/assets/govuk-frontend/dist/govuk/assets/**")
				.denyAll()
				.requestMatchers(HttpMethod.GET, "/requests", "/requests/**")
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/requests/**")
				.permitAll()
				.anyRequest()
				.denyAll())
			.securityContext((context) -> context.securityContextRepository(new NullSecurityContextRepository()))
			// a file's token stands before the file, and is looked at when that arrives
			.csrf((csrf) -> csrf.csrfTokenRepository(new FormTokens()).ignoringRequestMatchers(PaperPages.PATH))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.exceptionHandling((refused) -> refused.accessDeniedHandler(PublicPagesSecurity::refused)
				.authenticationEntryPoint((request, response, ex) -> response.sendError(HttpStatus.NOT_FOUND.value())))
			.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(CONTENT_POLICY))
				.frameOptions(FrameOptionsConfig::deny)
				.contentTypeOptions(Customizer.withDefaults())
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
				.httpStrictTransportSecurity((hsts) -> hsts.includeSubDomains(true).maxAgeInSeconds(31536000)))
			.addFilterBefore(new PublicLimit(properties.requestsPerMinute()), AuthorizationFilter.class);
		return http.build();
	}

	/** A form without its token is one whose session has ended. */
	private static void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (ex instanceof CsrfException) {
			response.sendRedirect("/requests/timed-out");
		}
		else {
			response.sendError(HttpStatus.NOT_FOUND.value());
		}
	}

}

package org.candour.engine.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each page of the web applications a nonce of its own. The engine keeps one for
 * the whole server: two requests at a time get the header of one and the page of the
 * other, and the browser then runs no script at all.
 */
class PageNonce extends OncePerRequestFilter {

	private static final String POLICY = "Content-Security-Policy";

	private static final Pattern IN_POLICY = Pattern.compile("'nonce-[^']+'");

	private static final Pattern IN_PAGE = Pattern.compile("(<script[^>]* )nonce=\"[^\"]*\"");

	private static final int BYTES = 20;

	private final SecureRandom random = new SecureRandom();

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("GET") || !request.getRequestURI().endsWith("/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, answer);
		String policy = response.getHeader(POLICY);
		if (policy != null && answer.getContentSize() > 0) {
			String nonce = nonce();
			String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
			answer.resetBuffer();
			answer.getOutputStream()
				.write(IN_PAGE.matcher(page).replaceAll("$1nonce=\"" + nonce + "\"").getBytes(StandardCharsets.UTF_8));
			response.setHeader(POLICY, IN_POLICY.matcher(policy).replaceAll("'nonce-" + nonce + "'"));
		}
		answer.copyBodyToResponse();
	}

	private String nonce() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}

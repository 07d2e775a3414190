package org.candour.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.text.CleanText;
import org.candour.web.receiving.ReceiveBodies;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is sent by a form on a page, or stands in an address, is read clean. It stands
 * behind {@link ReceiveBodies}, which reads forms itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class CleanParameters extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new Clean(request), response);
	}

	private static final class Clean extends HttpServletRequestWrapper {

		Clean(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getParameter(String name) {
			return CleanText.of(super.getParameter(name));
		}

		@Override
		public String[] getParameterValues(String name) {
			return clean(super.getParameterValues(name));
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> all = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, values) -> all.put(name, clean(values)));
			return all;
		}

		private static String[] clean(String[] values) {
			return (values != null) ? Arrays.stream(values).map(CleanText::of).toArray(String[]::new) : null;
		}

	}

}

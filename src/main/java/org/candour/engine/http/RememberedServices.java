package org.candour.engine.http;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/**
 * Lets requests to the engine's REST interface look into every archive of the class path
 * for a kind of service once, and not again. It asks for its provider with each request
 * ({@code EngineUtil.lookupProcessEngine}), which was a twentieth of the work of
 * completing a task.
 */
class RememberedServices implements Filter {

	private final ClassLoader services = new Loader(RememberedServices.class.getClassLoader());

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Thread thread = Thread.currentThread();
		ClassLoader usual = thread.getContextClassLoader();
		thread.setContextClassLoader(this.services);
		try {
			chain.doFilter(request, response);
		}
		finally {
			thread.setContextClassLoader(usual);
		}
	}

	/** Remembers where the services of a kind are named; all else is the parent's. */
	static final class Loader extends ClassLoader {

		private static final String SERVICES = "META-INF/services/";

		private final Map<String, List<URL>> found = new ConcurrentHashMap<>();

		Loader(ClassLoader parent) {
			super(parent);
		}

		@Override
		public Enumeration<URL> getResources(String name) throws IOException {
			if (!name.startsWith(SERVICES)) {
				return super.getResources(name);
			}
			List<URL> known = this.found.get(name);
			if (known == null) {
				known = List.copyOf(Collections.list(super.getResources(name)));
				this.found.put(name, known);
			}
			return Collections.enumeration(known);
		}

	}

}

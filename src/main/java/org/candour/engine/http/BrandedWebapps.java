package org.candour.engine.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.candour.web.branding.Branding;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the configured name and mark into the header of the engine's web applications,
 * which read them from a script and a style sheet.
 */
class BrandedWebapps extends OncePerRequestFilter {

	private static final Pattern OURS = Pattern
		.compile("/camunda(/app/(?:tasklist|cockpit|welcome)/(?:scripts/config\\.js|styles/user-styles\\.css))");

	private static final String FILES = "META-INF/resources/webjars/camunda";

	private static final String LOGO = """

			.navbar-brand::before {
			  display: inline-block;
			  width: 2.5rem;
			  height: 1.6rem;
			  margin-right: 0.5rem;
			  vertical-align: middle;
			  content: '';
			  background: url('%s') center / contain no-repeat;
			}
			""";

	private final Branding branding;

	BrandedWebapps(Branding branding) {
		this.branding = branding;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("GET") || !OURS.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring("/camunda".length());
		String text = new ClassPathResource(FILES + path).getContentAsString(StandardCharsets.UTF_8);
		boolean script = path.endsWith(".js");
		response.setContentType(script ? "text/javascript" : "text/css");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.getWriter().write(script ? named(text, this.branding.name()) : marked(text));
	}

	static String named(String script, String name) {
		return script.replace("vendor: \"Candour\"", "vendor: \"%s\"".formatted(quoted(name)));
	}

	private String marked(String styles) {
		return (this.branding.logoPath() != null) ? styles + LOGO.formatted(this.branding.logoPath()) : styles;
	}

	/** As it may stand between quotation marks of a script. */
	private static String quoted(String name) {
		StringBuilder quoted = new StringBuilder();
		name.chars()
			.forEach((one) -> quoted.append(Character.isLetterOrDigit(one) || one == ' ' ? String.valueOf((char) one)
					: "\\u%04x".formatted(one)));
		return quoted.toString();
	}

}

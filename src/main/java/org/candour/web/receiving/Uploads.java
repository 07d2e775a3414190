package org.candour.web.receiving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * The one way in for files. A file is received whole, sealed, before anything is done
 * with it: while its bytes are waited for, no database connection is held. So many at
 * once in all, fewer than there are connections, and so many for one sender.
 */
@Component
@EnableConfigurationProperties(ReceivingProperties.class)
public class Uploads {

	/** Somewhat more than the largest document: the frame around it counts too. */
	static final long LARGEST = 30L * 1024 * 1024;

	private static final int TRY_AGAIN_AFTER = 10;

	private static final XorCsrfTokenRequestAttributeHandler TOKENS = new XorCsrfTokenRequestAttributeHandler();

	private final Places places;

	private final int forOne;

	Uploads(ReceivingProperties properties,
			@Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections) {
		ReceivingProperties.Uploads uploads = properties.uploads();
		this.forOne = uploads.forOne();
		this.places = new Places(Math.min(uploads.atOnce(), connections - 1), this.forOne);
	}

	/**
	 * Receives the file of a request and does something with it.
	 * @param sender whose places are counted: an account, an outside body, an address
	 * @throws ApiProblem {@code too-many-requests} if the sender has its places taken,
	 * {@code unavailable} if everybody together has (both say when to try again), and
	 * whatever is wrong with the request
	 */
	public <T> T take(String sender, HttpServletRequest request, Use<T> use) {
		return take(sender, request, (fields) -> {
		}, use);
	}

	/**
	 * Receives the file of a page's form, which is not parsed before it is here: its
	 * token stands before the file.
	 * @throws CsrfException if the token is missing or not of this visit
	 * @throws ApiProblem as above
	 */
	public <T> T takeForm(String sender, HttpServletRequest request, Use<T> use) {
		return take(sender, request, (fields) -> requireToken(request, fields), use);
	}

	private <T> T take(String sender, HttpServletRequest request, Multipart.BeforeTheFile check, Use<T> use) {
		enter(sender);
		try (SealedScratch scratch = SealedScratch.make()) {
			return use.with(Multipart.read(request, scratch, check));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.places.leave(sender);
		}
	}

	private void enter(String sender) {
		switch (this.places.enter(sender)) {
			case OWN_TAKEN -> throw new ApiProblem(ProblemType.TOO_MANY_REQUESTS,
					"You may send %d files at once. Try again in a moment.".formatted(this.forOne))
				.withRetryAfter(TRY_AGAIN_AFTER);
			case ALL_TAKEN ->
				throw new ApiProblem(ProblemType.UNAVAILABLE, "Other files are being taken in. Try again in a moment.")
					.withRetryAfter(TRY_AGAIN_AFTER);
			default -> {
			}
		}
	}

	private static void requireToken(HttpServletRequest request, Map<String, String> fields) {
		DeferredCsrfToken deferred = (DeferredCsrfToken) request.getAttribute(DeferredCsrfToken.class.getName());
		CsrfToken expected = (deferred != null) ? deferred.get() : null;
		String sent = (expected != null) ? TOKENS.resolveCsrfTokenValue(new Fields(request, fields), expected) : null;
		if (sent == null || !MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8),
				expected.getToken().getBytes(StandardCharsets.UTF_8))) {
			throw new CsrfException("The form is not of this visit.");
		}
	}

	/** Does something with a file. */
	public interface Use<T> {

		T with(ReceivedFile file) throws IOException;

	}

	/** The fields before the file, where a token is looked for. */
	private static final class Fields extends HttpServletRequestWrapper {

		private final Map<String, String> fields;

		private Fields(HttpServletRequest request, Map<String, String> fields) {
			super(request);
			this.fields = fields;
		}

		@Override
		public String getHeader(String name) {
			return null;
		}

		@Override
		public String getParameter(String name) {
			return this.fields.get(name);
		}

	}

}

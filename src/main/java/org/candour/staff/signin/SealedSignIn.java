package org.candour.staff.signin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.WebUtils;

/**
 * A sign-in with the council's provider that is under way, until the provider sends the
 * person back. It stands in a cookie, sealed under a key that is in memory alone, so that
 * whoever begins one and never comes back leaves nothing behind on the server.
 */
final class SealedSignIn implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	private static final String COOKIE = "candour-provider";

	private static final byte[] BOUND_TO = COOKIE.getBytes(StandardCharsets.UTF_8);

	private static final int KEY_BYTES = 32;

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private final AesGcmJce seal;

	SealedSignIn() {
		byte[] key = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(key);
		try {
			this.seal = new AesGcmJce(key);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key could not be made.");
		}
	}

	@Override
	public OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		OAuth2AuthorizationRequest begun = (cookie != null) ? open(cookie.getValue()) : null;
		return (begun != null && begun.getState().equals(request.getParameter("state"))) ? begun : null;
	}

	@Override
	public void saveAuthorizationRequest(OAuth2AuthorizationRequest begun, HttpServletRequest request,
			HttpServletResponse response) {
		write((begun != null) ? sealed(begun) : "", (begun != null) ? LONGEST : Duration.ZERO, request, response);
	}

	@Override
	public OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		OAuth2AuthorizationRequest begun = loadAuthorizationRequest(request);
		if (begun != null) {
			saveAuthorizationRequest(null, request, response);
		}
		return begun;
	}

	private String sealed(OAuth2AuthorizationRequest begun) {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
			objects.writeObject(begun);
			objects.flush();
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(this.seal.encrypt(bytes.toByteArray(), BOUND_TO));
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException("A sign-in could not be sealed.");
		}
	}

	/**
	 * Only what this server sealed itself is read, so nobody else chooses what is made of
	 * it.
	 */
	private OAuth2AuthorizationRequest open(String text) {
		try (ObjectInputStream objects = new ObjectInputStream(
				new ByteArrayInputStream(this.seal.decrypt(Base64.getUrlDecoder().decode(text), BOUND_TO)))) {
			return (OAuth2AuthorizationRequest) objects.readObject();
		}
		catch (IOException | GeneralSecurityException | ClassNotFoundException | IllegalArgumentException ex) {
			return null;
		}
	}

	private static void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, value)
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(age)
					.build()
					.toString());
	}

}

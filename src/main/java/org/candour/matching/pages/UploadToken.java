package org.candour.matching.pages;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.HttpSession;

/**
 * The token of a session that stands before an uploaded file. The usual one would be
 * looked for in the parsed request, and parsing writes the file to the server's disk.
 */
final class UploadToken {

	/** The name of the field. */
	static final String FIELD = "token";

	private static final String ATTRIBUTE = UploadToken.class.getName();

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private UploadToken() {
	}

	static String of(HttpSession session) {
		synchronized (session) {
			String token = (String) session.getAttribute(ATTRIBUTE);
			if (token == null) {
				byte[] bytes = new byte[BYTES];
				RANDOM.nextBytes(bytes);
				token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
				session.setAttribute(ATTRIBUTE, token);
			}
			return token;
		}
	}

	static boolean fits(HttpSession session, String token) {
		return token != null && MessageDigest.isEqual(of(session).getBytes(), token.getBytes());
	}

}

package org.candour.staff.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Where somebody wanted to go before signing in. It stands in a cookie, since whoever
 * asks for a page and never signs in shall leave nothing behind on the server, and it is
 * a place on this server and nothing else.
 */
final class WayBack implements RequestCache {

	private static final String COOKIE = "candour-way";

	private static final int LONGEST = 500;

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String query = request.getQueryString();
		String place = request.getRequestURI() + ((query != null) ? "?" + query : "");
		if (HttpMethod.GET.matches(request.getMethod()) && wantsPage(request) && isHere(place)) {
			write(Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8)), -1,
					request, response);
		}
	}

	private static boolean wantsPage(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
	}

	private static boolean isHere(String place) {
		return place.length() <= LONGEST && place.startsWith("/") && !place.startsWith("//") && !place.contains("\\");
	}

	@Override
	public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		try {
			String place = (cookie != null)
					? new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8) : "";
			return isHere(place) && place.chars().noneMatch(Character::isISOControl) ? new SimpleSavedRequest(place)
					: null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** Nothing but a page is asked for again, and that by its address. */
	@Override
	public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		if (WebUtils.getCookie(request, COOKIE) != null) {
			write("", 0, request, response);
		}
	}

	private static void write(String value, long seconds, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, value)
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(seconds)
					.build()
					.toString());
	}

}

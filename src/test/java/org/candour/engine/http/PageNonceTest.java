package org.candour.engine.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** The scripts of a page run whatever other pages are asked for at the same time. */
class PageNonceTest {

	private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)' 'strict-dynamic'");

	private final PageNonce filter = new PageNonce();

	@Test
	void thePageAndItsPolicyAgreeThoughTheEngineMixedThemUp() throws Exception {
		MockHttpServletResponse page = page();
		String nonce = nonceOf(page);
		assertThat(page.getContentAsString()).isEqualTo("<script defer src=\"a.js\" nonce=\"" + nonce
				+ "\" charset=\"UTF-8\"></script><script nonce=\"" + nonce + "\">1</script>");
	}

	@Test
	void noTwoPagesShareANonce() throws Exception {
		assertThat(nonceOf(page())).isNotEqualTo(nonceOf(page()));
	}

	private MockHttpServletResponse page() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", "/camunda/app/tasklist/default/"), response,
				(request, below) -> {
					((HttpServletResponse) below).setHeader("Content-Security-Policy",
							"script-src 'nonce-mine' 'strict-dynamic'");
					below.getOutputStream()
						.write("<script defer src=\"a.js\" nonce=\"another\" charset=\"UTF-8\"></script><script nonce=\"another\">1</script>"
							.getBytes());
				});
		return response;
	}

	private static String nonceOf(MockHttpServletResponse page) {
		Matcher nonce = NONCE.matcher(page.getHeader("Content-Security-Policy"));
		assertThat(nonce.find()).isTrue();
		return nonce.group(1);
	}

}

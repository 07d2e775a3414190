package org.candour.web;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class CleanParametersTest {

	@Test
	void everyWayToReadWhatAPageSendsGivesCleanText() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/make-a-request");
		request.addParameter("address", "1 Example Street\u000BExampletown", "\u200B");
		MockFilterChain chain = new MockFilterChain();
		new CleanParameters().doFilter(request, new MockHttpServletResponse(), chain);
		HttpServletRequest read = (HttpServletRequest) chain.getRequest();
		assertThat(read.getParameter("address")).isEqualTo("1 Example Street\nExampletown");
		assertThat(read.getParameterValues("address")).containsExactly("1 Example Street\nExampletown", "");
		assertThat(read.getParameterMap().get("address")).containsExactly("1 Example Street\nExampletown", "");
		assertThat(read.getParameterValues("name")).isNull();
	}

}

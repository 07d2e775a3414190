package org.candour.web.receiving;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A client that went away is one quiet line of the log. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenOffTest {

	private final BrokenOffFilter filter = new BrokenOffFilter();

	@Test
	void aBrokenPipeIsOneLineWithoutATrace(CapturedOutput output) throws Exception {
		this.filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
			throw new ServletException(new ClientAbortException(new IOException("Broken pipe")));
		});
		assertThat(output.getAll()).contains("A client went away").doesNotContain("Broken pipe", "\tat ");
	}

	@Test
	void everyOtherFailureGoesOn() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.filter.doFilter(new MockHttpServletRequest(),
				new MockHttpServletResponse(), (request, response) -> {
					throw new IOException("The disk is full");
				}));
	}

}

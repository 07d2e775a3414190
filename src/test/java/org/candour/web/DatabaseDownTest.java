package org.candour.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** While the database is away everybody is told so, and the log stays short. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseDownTest {

	private static final ObjectMapper JSON = Jackson2ObjectMapperBuilder.json().build();

	private final DatabaseDown filter = new DatabaseDown(new FilterRefusals(new ProblemWriter(JSON)));

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/staff/search", "/requests/status", "/api/v1/disclosure-requests" })
	void aRequestWithoutADatabaseIsAnsweredAndLoggedInOneLine(String path, CapturedOutput log) throws Exception {
		MockHttpServletResponse answer = answered(path, new ServletException(
				new CannotCreateTransactionException("no", new SQLTransientConnectionException("timed out"))));
		assertThat(answer.getStatus()).isEqualTo(503);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
		assertThat(log.getOut().lines()).filteredOn((line) -> line.contains("the database cannot be reached"))
			.hasSize(1);
		assertThat(log.getOut()).doesNotContain("\tat ");
	}

	@Test
	void programsAreToldInAProblem() throws Exception {
		MockHttpServletResponse answer = answered("/api/v1/x",
				new IllegalStateException(new SQLException("x", "57P01")));
		assertThat(answer.getContentType()).isEqualTo("application/problem+json");
		assertThat(answer.getContentAsString()).contains("urn:candour:problem:unavailable");
	}

	@Test
	void otherFailuresGoOn() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> answered("/login", new IllegalStateException(new SQLException("x", "23505"))));
	}

	private MockHttpServletResponse answered(String path, Exception failure) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", path), response, (request, answer) -> {
			if (failure instanceof ServletException servlet) {
				throw servlet;
			}
			throw (RuntimeException) failure;
		});
		return response;
	}

}

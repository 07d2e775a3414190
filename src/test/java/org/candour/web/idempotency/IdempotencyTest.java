package org.candour.web.idempotency;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.candour.support.CandourTest;
import org.candour.web.ApiProblem;
import org.candour.web.ProblemType;
import org.candour.web.receiving.ReceiveBodies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A request sent twice is carried out once. */
@CandourTest
class IdempotencyTest {

	private static final String PATH = "/api/v1/disclosure-requests";

	private final AtomicInteger worked = new AtomicInteger();

	private final String key = UUID.randomUUID().toString();

	@Autowired
	Idempotency idempotency;

	@Autowired
	JdbcTemplate jdbc;

	@BeforeEach
	void somethingToWorkOn() {
		this.jdbc.execute("create table if not exists idempotency_test (id text)");
		this.jdbc.execute("delete from idempotency_test");
	}

	@Test
	void aRepetitionGetsTheFirstAnswerAndNothingIsDoneAgain() {
		ResponseEntity<byte[]> first = send("client", this.key, "{}", this::created);
		ResponseEntity<byte[]> again = send("client", this.key, "{}", this::created);
		assertThat(this.worked).hasValue(1);
		assertThat(again.getStatusCode()).isEqualTo(first.getStatusCode());
		assertThat(again.getHeaders().getLocation()).isEqualTo(first.getHeaders().getLocation());
		assertThat(again.getHeaders().getETag()).isEqualTo(first.getHeaders().getETag());
		assertThat(again.getBody()).isEqualTo(first.getBody());
	}

	@Test
	void aKeyIsNotGoodForAnotherBodyOrPath() {
		send("client", this.key, "{}", this::created);
		refused(ProblemType.IDEMPOTENCY_KEY_REUSED, () -> send("client", this.key, "{ }", this::created));
		MockHttpServletRequest elsewhere = request(this.key, "{}");
		elsewhere.setRequestURI(PATH + "/validations");
		refused(ProblemType.IDEMPOTENCY_KEY_REUSED, () -> this.idempotency.once("client", elsewhere, this::created));
		assertThat(this.worked).hasValue(1);
	}

	@Test
	void theSameKeyOfAnotherClientIsAnotherKey() {
		send("client", this.key, "{}", this::created);
		send("other-client", this.key, "{}", this::created);
		assertThat(this.worked).hasValue(2);
	}

	@Test
	void withoutAKeyNothingIsDone() {
		MockHttpServletRequest request = request(this.key, "{}");
		request.removeHeader(Idempotency.HEADER);
		refused(ProblemType.IDEMPOTENCY_KEY_MISSING, () -> this.idempotency.once("client", request, this::created));
		refused(ProblemType.IDEMPOTENCY_KEY_MISSING, () -> send("client", "two words", "{}", this::created));
		refused(ProblemType.IDEMPOTENCY_KEY_MISSING, () -> send("client", "k".repeat(300), "{}", this::created));
		assertThat(this.worked).hasValue(0);
	}

	@Test
	void whileTheFirstIsBeingWorkedOnARepetitionIsToldSo() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch mayEnd = new CountDownLatch(1);
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			Future<ResponseEntity<byte[]>> first = other.submit(() -> send("client", this.key, "{}", () -> {
				begun.countDown();
				await(mayEnd);
				return created();
			}));
			await(begun);
			refused(ProblemType.IDEMPOTENCY_KEY_IN_PROGRESS, () -> send("client", this.key, "{}", this::created));
			mayEnd.countDown();
			ResponseEntity<byte[]> answer = first.get(20, TimeUnit.SECONDS);
			assertThat(send("client", this.key, "{}", this::created).getBody()).isEqualTo(answer.getBody());
			assertThat(this.worked).hasValue(1);
		}
		finally {
			mayEnd.countDown();
			other.shutdownNow();
		}
	}

	@Test
	void workThatFailsLeavesNeitherItsTraceNorItsKey() {
		assertThatIllegalStateException().isThrownBy(() -> send("client", this.key, "{}", () -> {
			created();
			throw new IllegalStateException("power cut");
		}));
		assertThat(rows()).isZero();
		send("client", this.key, "{}", this::created);
		assertThat(rows()).isOne();
		assertThat(this.worked).hasValue(2);
	}

	@Test
	void anAnswerThatCannotBeKeptUndoesTheWork() {
		this.jdbc.execute("alter table kept_answer add constraint broken check (status <> 299)");
		try {
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> send("client", this.key, "{}", () -> {
				created();
				return ResponseEntity.status(299).build();
			}));
			assertThat(rows()).isZero();
		}
		finally {
			this.jdbc.execute("alter table kept_answer drop constraint broken");
		}
	}

	private ResponseEntity<?> created() {
		int number = this.worked.incrementAndGet();
		this.jdbc.update("insert into idempotency_test values (?)", this.key);
		return ResponseEntity.created(URI.create(PATH + "/" + number))
			.eTag("\"" + number + "\"")
			.body(Map.of("n", number));
	}

	private int rows() {
		return this.jdbc.queryForObject("select count(*) from idempotency_test", Integer.class);
	}

	private ResponseEntity<byte[]> send(String client, String idempotencyKey, String body,
			Supplier<ResponseEntity<?>> work) {
		return this.idempotency.once(client, request(idempotencyKey, body), work);
	}

	private static MockHttpServletRequest request(String idempotencyKey, String body) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", PATH);
		request.addHeader(Idempotency.HEADER, idempotencyKey);
		request.setAttribute(ReceiveBodies.BODY, body.getBytes(StandardCharsets.UTF_8));
		return request;
	}

	private static void refused(ProblemType type, Runnable sending) {
		assertThatExceptionOfType(ApiProblem.class).isThrownBy(sending::run)
			.satisfies((problem) -> assertThat(problem.type()).isEqualTo(type));
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).as("the other thread goes on").isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package org.candour.web.receiving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import jakarta.servlet.ServletInputStream;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A body is waited for while it keeps its pace, and not for ever. */
class PacedBodyTest {

	private static final Pace PACE = new Pace(Duration.ofSeconds(5), DataSize.ofBytes(100), Duration.ofSeconds(60));

	private long now;

	@Test
	void whoSendsNothingIsGivenUpAfterTheTimeToBegin() throws IOException {
		PacedBody body = sent(10_000);
		body.read(new byte[1]);
		this.now = Duration.ofSeconds(5).toNanos();
		body.read(new byte[1]);
		this.now = Duration.ofSeconds(6).toNanos();
		assertThatExceptionOfType(TooSlow.class).isThrownBy(() -> body.read(new byte[1]));
		assertThat(body.goesOn()).isFalse();
	}

	@Test
	void whoKeepsTheFloorIsWaitedForUntilTheEnd() throws IOException {
		PacedBody body = sent(10_000);
		for (int second = 0; second < 60; second++) {
			this.now = Duration.ofSeconds(second).toNanos();
			assertThat(body.readNBytes(100)).hasSize(100);
		}
		this.now = Duration.ofSeconds(61).toNanos();
		assertThatExceptionOfType(TooSlow.class).isThrownBy(() -> body.readNBytes(100));
	}

	@Test
	void aByteNowAndThenIsNotEnough() {
		PacedBody body = sent(10_000);
		assertThatExceptionOfType(TooSlow.class).isThrownBy(() -> {
			for (int second = 0; second < 60; second++) {
				this.now = Duration.ofSeconds(second).toNanos();
				body.read();
			}
		});
		assertThat(Duration.ofNanos(this.now)).isEqualTo(Duration.ofSeconds(6));
	}

	@Test
	void whatArrivesAtOnceIsReadWhole() throws IOException {
		assertThat(sent(10_000).readAllBytes()).hasSize(10_000);
	}

	@Test
	void aPauseThatTheServerNoLongerWaitsForIsTooSlowAsWell() {
		ServletInputStream pausing = new DelegatingServletInputStream(new ByteArrayInputStream(new byte[1])) {

			@Override
			public int read(byte[] to, int offset, int length) throws IOException {
				throw new IOException(new SocketTimeoutException());
			}

		};
		PacedBody body = new PacedBody(pausing, PACE, () -> this.now);
		assertThatExceptionOfType(TooSlow.class).isThrownBy(() -> body.read(new byte[1]));
	}

	private PacedBody sent(int bytes) {
		ServletInputStream body = new DelegatingServletInputStream(new ByteArrayInputStream(new byte[bytes]));
		return new PacedBody(body, PACE, () -> this.now);
	}

}

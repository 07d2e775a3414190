package org.candour.staff.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Guessing passwords is slow. */
class SignInThrottleTest {

	private Instant now = Instant.parse("2026-03-02T09:00:00Z");

	private final SignInThrottle throttle = new SignInThrottle(new MovedClock());

	@Test
	void afterFiveWrongPasswordsAnAccountWaitsAQuarterOfAnHour() {
		tryOften("handler", "10.0.0.1", SignInThrottle.PER_ACCOUNT);
		assertThat(this.throttle.admit("handler", "10.0.0.1")).isFalse();
		assertThat(this.throttle.admit("handler", "10.0.0.2")).as("from elsewhere").isFalse();
		assertThat(this.throttle.admit("approver", "10.0.0.1")).as("another account").isTrue();
		this.now = this.now.plus(SignInThrottle.WINDOW).minusSeconds(1);
		assertThat(this.throttle.admit("handler", "10.0.0.1")).isFalse();
		this.now = this.now.plusSeconds(1);
		assertThat(this.throttle.admit("handler", "10.0.0.1")).isTrue();
	}

	@Test
	void anAddressThatTriesManyAccountsWaitsToo() {
		for (int account = 0; account < SignInThrottle.PER_ADDRESS; account++) {
			assertThat(this.throttle.admit("a" + account, "10.0.0.1")).isTrue();
		}
		assertThat(this.throttle.admit("another", "10.0.0.1")).isFalse();
		assertThat(this.throttle.admit("another", "10.0.0.2")).isTrue();
	}

	@Test
	void aRightPasswordForgetsTheWrongOnesAndCostsTheAddressNothing() {
		for (int day = 0; day < 100; day++) {
			tryOften("handler", "10.0.0.1", 1);
			this.throttle.succeeded("handler", "10.0.0.1");
		}
		tryOften("handler", "10.0.0.1", SignInThrottle.PER_ACCOUNT);
	}

	@Test
	void whoIsRefusedDoesNotWaitLonger() {
		tryOften("handler", "10.0.0.1", SignInThrottle.PER_ACCOUNT);
		this.now = this.now.plus(Duration.ofMinutes(14));
		assertThat(this.throttle.admit("handler", "10.0.0.1")).isFalse();
		this.now = this.now.plus(Duration.ofMinutes(1));
		assertThat(this.throttle.admit("handler", "10.0.0.1")).isTrue();
	}

	private void tryOften(String account, String address, int times) {
		for (int time = 0; time < times; time++) {
			assertThat(this.throttle.admit(account, address)).isTrue();
		}
	}

	private final class MovedClock extends Clock {

		@Override
		public Instant instant() {
			return SignInThrottleTest.this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}

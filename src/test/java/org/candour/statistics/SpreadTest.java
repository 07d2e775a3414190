package org.candour.statistics;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTest {

	@Test
	void theMedianIsTheNumberInTheMiddle() {
		assertThat(new Spread(Map.of(1, 1L, 10, 1L, 100, 1L)).median()).isEqualTo("10.0");
	}

	@Test
	void betweenTwoInTheMiddleItIsHalfWay() {
		assertThat(new Spread(Map.of(3, 2L, 6, 2L)).median()).isEqualTo("4.5");
	}

	@Test
	void theAverageCountsEachAsOftenAsItOccurs() {
		assertThat(new Spread(Map.of(0, 2L, 10, 1L)).average()).isEqualTo("3.3");
	}

	@Test
	void ofNothingThereIsNeither() {
		assertThat(new Spread(Map.of()).average()).isEqualTo("-");
		assertThat(new Spread(Map.of()).median()).isEqualTo("-");
	}

}

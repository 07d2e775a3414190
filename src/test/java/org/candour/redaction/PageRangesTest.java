package org.candour.redaction;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that were opened, in few words. */
class PageRangesTest {

	@Test
	void pagesAreWrittenAsRanges() {
		assertThat(PageRanges.of(List.of(7, 1, 2, 3, 9, 10))).hasToString("1-3,7,9-10");
		assertThat(PageRanges.NONE).hasToString("");
	}

	@Test
	void whatIsStoredIsReadBack() {
		PageRanges pages = PageRanges.of(List.of(1, 2, 3, 7));
		assertThat(pages.stored()).isEqualTo("{[1,4),[7,8)}");
		assertThat(PageRanges.stored(pages.stored())).hasToString("1-3,7");
		assertThat(PageRanges.stored("{}").count()).isZero();
	}

	@Test
	void onlyTheNewOnesAreTold() {
		assertThat(PageRanges.of(List.of(1, 2, 3)).without(PageRanges.of(List.of(2)))).hasToString("1,3");
	}

	@Test
	void everyPageMeansEveryPage() {
		assertThat(PageRanges.of(List.of(1, 2, 3)).holds(1, 3)).isTrue();
		assertThat(PageRanges.of(List.of(1, 3)).holds(1, 3)).isFalse();
		assertThat(PageRanges.of(List.of(1, 2)).holds(1, 3)).isFalse();
	}

	@Test
	void noLineIsLongerThanTheTrailTakes() {
		PageRanges odd = PageRanges.of(IntStream.range(0, 500).map((page) -> 2 * page + 1).boxed().toList());
		assertThat(odd.lines(200)).hasSizeGreaterThan(5).allMatch((line) -> line.length() <= 200);
		assertThat(String.join(",", odd.lines(200))).isEqualTo(odd.toString());
	}

}

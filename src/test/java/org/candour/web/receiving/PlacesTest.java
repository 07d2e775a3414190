package org.candour.web.receiving;

import java.util.List;

import org.candour.web.receiving.Places.Entry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No sender can keep the others from sending. */
class PlacesTest {

	private final Places places = new Places(6, 2);

	@Test
	void oneSenderHasTwoPlacesAndAnotherStillGetsIn() {
		assertThat(enter("police", "police", "police", "ambulance")).containsExactly(Entry.IN, Entry.IN,
				Entry.OWN_TAKEN, Entry.IN);
	}

	@Test
	void allTogetherHaveSix() {
		enter("one", "one", "two", "two", "three", "three");
		assertThat(enter("four")).containsExactly(Entry.ALL_TAKEN);
	}

	@Test
	void whoLeavesMakesRoom() {
		enter("one", "one", "two", "two", "three", "three");
		this.places.leave("one");
		assertThat(enter("four", "one")).containsExactly(Entry.IN, Entry.ALL_TAKEN);
		this.places.leave("two");
		assertThat(enter("one")).containsExactly(Entry.IN);
	}

	private List<Entry> enter(String... senders) {
		return List.of(senders).stream().map(this.places::enter).toList();
	}

}

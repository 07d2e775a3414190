package org.candour.release;

import java.util.Collection;
import java.util.Collections;

/** How many records were found, and what becomes of them; they add up. */
public record Counts(int found, int given, int part, int withheld, int duplicates, int outOfScope, int notPersonalData,
		int open) {

	static Counts of(Collection<Fate> fates) {
		return new Counts(fates.size(), Collections.frequency(fates, Fate.GIVEN),
				Collections.frequency(fates, Fate.PART), Collections.frequency(fates, Fate.WITHHELD),
				Collections.frequency(fates, Fate.DUPLICATE), Collections.frequency(fates, Fate.OUT_OF_SCOPE),
				Collections.frequency(fates, Fate.NOT_PERSONAL_DATA), Collections.frequency(fates, Fate.OPEN));
	}

	String canonical() {
		return "found %d given %d part %d withheld %d duplicates %d out-of-scope %d not-personal-data %d open %d"
			.formatted(this.found, this.given, this.part, this.withheld, this.duplicates, this.outOfScope,
					this.notPersonalData, this.open);
	}

}

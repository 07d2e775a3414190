package org.candour.desk;

import java.util.List;
import java.util.Optional;

import org.candour.cases.CaseFile;

/**
 * Says what would become of a case's dates. One bean for each way in which cases are
 * timed; none of them changes anything.
 */
interface SupposedDates {

	/**
	 * The dates as they would be, one for each leg of the case.
	 * @return nothing if this case is timed in another way
	 * @throws org.candour.deadlines.CalendarMissing if a date lies outside the loaded
	 * years
	 */
	Optional<List<SupposedDate>> suppose(CaseFile file, Supposition supposition);

}

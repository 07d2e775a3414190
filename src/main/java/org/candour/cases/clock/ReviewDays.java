package org.candour.cases.clock;

import java.time.LocalDate;
import java.util.Optional;

/** Port to whoever keeps restrictions: when the next of a case is tested again. */
public interface ReviewDays {

	Optional<LocalDate> next(String caseRef);

}

package org.candour.delivery;

import java.util.Optional;

/**
 * Port to the module whose case it is. Each module with cases of persons offers one bean;
 * the first that knows the case is asked.
 */
public interface PersonContacts {

	/** How to reach the person, if this is a case of the module's. */
	Optional<PersonContact> of(String caseRef);

}

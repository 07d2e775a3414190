package org.candour.rights;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How the person would like to have the answer. */
@Embeddable
record AnswerPreference(@Enumerated(EnumType.STRING) PreferredFormat format,
		@Enumerated(EnumType.STRING) PreferredDelivery delivery) {
}

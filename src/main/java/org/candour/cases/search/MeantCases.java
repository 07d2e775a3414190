package org.candour.cases.search;

import java.util.Set;

import org.candour.staff.CurrentPerson;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.stereotype.Component;

/** Reads what was typed into a field that is a {@link MeantCase}. */
@Component
class MeantCases implements ConditionalGenericConverter {

	private final ReferenceLookup references;

	private final CurrentPerson current;

	MeantCases(ReferenceLookup references, CurrentPerson current) {
		this.references = references;
		this.current = current;
	}

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, String.class));
	}

	@Override
	public boolean matches(TypeDescriptor source, TypeDescriptor target) {
		return target.hasAnnotation(MeantCase.class);
	}

	@Override
	public Object convert(Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		return this.references.meant((String) source, this.current.require());
	}

}

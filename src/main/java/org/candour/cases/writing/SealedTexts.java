package org.candour.cases.writing;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface SealedTexts extends Repository<SealedText, UUID> {

	SealedText save(SealedText text);

	Optional<SealedText> findByCaseRefAndField(String caseRef, String field);

}

package org.candour.cases.writing;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface NoteRecords extends Repository<NoteRecord, UUID> {

	NoteRecord save(NoteRecord note);

	List<NoteRecord> findByCaseRefOrderByWrittenAtDesc(String caseRef, Limit limit);

}

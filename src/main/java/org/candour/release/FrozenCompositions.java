package org.candour.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.candour.documents.DocumentId;
import org.candour.documents.FileType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has left, file by file. One composition of a case stands at a time; those that a
 * later release took the place of stay on record.
 */
@Component
class FrozenCompositions {

	private final JdbcClient jdbc;

	FrozenCompositions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The one that stands. */
	Optional<Composition> find(String caseRef) {
		return this.jdbc.sql("select * from composition where case_ref = ? and ended_at is null")
			.param(caseRef)
			.query((row, number) -> new Composition(caseRef, parts(row.getLong("id")), counts(row)))
			.optional();
	}

	/** One of them by its hash, standing or not. */
	Optional<Composition> find(String caseRef, String sha256) {
		return this.jdbc.sql("select * from composition where case_ref = ? and sha256 = ? order by id desc limit 1")
			.params(caseRef, sha256)
			.query((row, number) -> new Composition(caseRef, parts(row.getLong("id")), counts(row)))
			.optional();
	}

	void add(Composition composition, Instant at) {
		Counts counts = composition.counts();
		long id = this.jdbc.sql("""
				insert into composition (case_ref, frozen_at, sha256, found, given, part, withheld, duplicates,
				out_of_scope, not_personal_data, open)
				values (:ref, :at, :sha256, :found, :given, :part, :withheld, :duplicates, :scope, :personal, :open)
				returning id""")
			.param("ref", composition.caseRef())
			.param("at", Timestamp.from(at))
			.param("sha256", composition.sha256())
			.param("found", counts.found())
			.param("given", counts.given())
			.param("part", counts.part())
			.param("withheld", counts.withheld())
			.param("duplicates", counts.duplicates())
			.param("scope", counts.outOfScope())
			.param("personal", counts.notPersonalData())
			.param("open", counts.open())
			.query(Long.class)
			.single();
		int position = 0;
		for (Part part : composition.parts()) {
			add(id, ++position, part);
		}
	}

	private void add(long composition, int position, Part part) {
		this.jdbc.sql("""
				insert into composition_part (composition, position, item, name, document, kind, type, service, size,
				sha256, crc32)
				values (:composition, :position, :item, :name, :document, :kind, :type, :service, :size, :sha256,
				:crc32)""")
			.param("composition", composition)
			.param("position", position)
			.param("item", part.item())
			.param("name", part.name())
			.param("document", part.document().value())
			.param("kind", part.kind().name())
			.param("type", part.type().name())
			.param("service", part.service())
			.param("size", part.size())
			.param("sha256", part.sha256())
			.param("crc32", part.crc32())
			.update();
	}

	/** Another answer is to take its place; false if none stood. */
	boolean end(String caseRef, Instant at) {
		return this.jdbc.sql("update composition set ended_at = ? where case_ref = ? and ended_at is null")
			.params(Timestamp.from(at), caseRef)
			.update() > 0;
	}

	private List<Part> parts(long composition) {
		return this.jdbc.sql("select * from composition_part where composition = ? order by position")
			.param(composition)
			.query(FrozenCompositions::part)
			.list();
	}

	private static Part part(ResultSet row, int number) throws SQLException {
		return new Part(row.getInt("item"), row.getString("name"),
				new DocumentId(row.getObject("document", UUID.class)), Part.Kind.valueOf(row.getString("kind")),
				FileType.valueOf(row.getString("type")), row.getString("service"), row.getLong("size"),
				row.getString("sha256"), row.getLong("crc32"));
	}

	private static Counts counts(ResultSet row) throws SQLException {
		return new Counts(row.getInt("found"), row.getInt("given"), row.getInt("part"), row.getInt("withheld"),
				row.getInt("duplicates"), row.getInt("out_of_scope"), row.getInt("not_personal_data"),
				row.getInt("open"));
	}

}

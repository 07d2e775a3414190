package org.candour.matching;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.candour.matching.DataSet.GivenFile;
import org.candour.matching.csv.QualityReport;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of record of an exercise and their files, as stored. */
@Component
class DataSets {

	private final JdbcClient jdbc;

	private final Specifications specifications;

	private final ObjectMapper json;

	DataSets(JdbcClient jdbc, Specifications specifications, ObjectMapper json) {
		this.jdbc = jdbc;
		this.specifications = specifications;
		this.json = json;
	}

	void ask(String caseRef, List<RecordType> types) {
		types.forEach((type) -> this.jdbc
			.sql("insert into match_data_set (case_ref, record_type, spec_version) values (:ref, :type, :version)")
			.param("ref", caseRef)
			.param("type", type.code())
			.param("version", type.version())
			.update());
	}

	/** The specification that an exercise asks for under a code. */
	Optional<RecordType> asked(String caseRef, String code) {
		return this.jdbc.sql("select spec_version from match_data_set where case_ref = :ref and record_type = :code")
			.param("ref", caseRef)
			.param("code", code)
			.query(String.class)
			.optional()
			.map((version) -> this.specifications.recordType(code, version));
	}

	/** All of an exercise, in the order of the codes. */
	List<DataSet> of(String caseRef) {
		Map<String, Stored> stored = new LinkedHashMap<>();
		this.jdbc
			.sql("""
					select s.record_type, s.spec_version, f.kind, f.row_count, f.size, f.sha256, f.made_by, f.made_at, f.report
					from match_data_set s
					left join match_file f on f.case_ref = s.case_ref and f.record_type = s.record_type
					where s.case_ref = :ref order by s.record_type""")
			.param("ref", caseRef)
			.query((row) -> {
				RecordType type = this.specifications.recordType(row.getString("record_type"),
						row.getString("spec_version"));
				stored.computeIfAbsent(type.code(), (any) -> new Stored(type, new LinkedHashMap<>()))
					.files()
					.put(String.valueOf(row.getString("kind")), (row.getString("kind") != null) ? file(row) : null);
			});
		return new ArrayList<>(stored.values().stream().map(Stored::dataSet).toList());
	}

	/** The file of a kind, if there is one. */
	Optional<UUID> file(String caseRef, String type, FileKind kind) {
		return this.jdbc.sql("""
				select id from match_file where case_ref = :ref and record_type = :type and kind = :kind""")
			.param("ref", caseRef)
			.param("type", type)
			.param("kind", kind.name())
			.query(UUID.class)
			.optional();
	}

	/** Takes away the file of a kind, its content with it. */
	void remove(String caseRef, String type, FileKind kind) {
		this.jdbc.sql("delete from match_file where case_ref = :ref and record_type = :type and kind = :kind")
			.param("ref", caseRef)
			.param("type", type)
			.param("kind", kind.name())
			.update();
	}

	/** How many files were deleted. */
	int removeAll(String caseRef) {
		return this.jdbc.sql("delete from match_file where case_ref = :ref").param("ref", caseRef).update();
	}

	void add(UUID id, String caseRef, RecordType type, FileKind kind, GivenFile file) {
		this.jdbc.sql("""
				insert into match_file (id, case_ref, record_type, kind, spec_version, row_count, size, sha256, made_by,
				                        made_at, report)
				values (:id, :ref, :type, :kind, :version, :rows, :size, :sha256, :by, :at, cast(:report as jsonb))""")
			.param("id", id)
			.param("ref", caseRef)
			.param("type", type.code())
			.param("kind", kind.name())
			.param("version", type.version())
			.param("rows", file.rows())
			.param("size", file.size())
			.param("sha256", file.sha256())
			.param("by", file.madeBy())
			.param("at", Timestamp.from(file.madeAt()))
			.param("report", (file.report() != null) ? write(file.report()) : null, Types.VARCHAR)
			.update();
	}

	private GivenFile file(ResultSet row) throws SQLException {
		String report = row.getString("report");
		Instant at = row.getTimestamp("made_at").toInstant();
		return new GivenFile(row.getInt("row_count"), row.getLong("size"), row.getString("sha256"),
				row.getString("made_by"), at, (report != null) ? read(report) : null);
	}

	private String write(QualityReport report) {
		try {
			return this.json.writeValueAsString(report);
		}
		catch (IOException ex) {
			throw new IllegalStateException("A report on a file could not be written.", ex);
		}
	}

	private QualityReport read(String report) {
		try {
			return this.json.readValue(report, QualityReport.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException("A report on a file could not be read.", ex);
		}
	}

	/** The two files of a kind of record. */
	enum FileKind {

		GIVEN, EXTRACT

	}

	private record Stored(RecordType type, Map<String, GivenFile> files) {

		DataSet dataSet() {
			return new DataSet(this.type, this.files.get(FileKind.GIVEN.name()),
					this.files.get(FileKind.EXTRACT.name()));
		}

	}

}

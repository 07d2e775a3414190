package org.candour.matching.csv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a table's rows one after the other and keeps count. Of each row no more than
 * sixteen bytes stay in memory, by which a repeated one is recognised.
 */
public final class RowCheck {

	private static final int FIRST = 10;

	private static final int PRINT = 16;

	private static final String ROW = "row";

	private static final String BETWEEN = "\u001f";

	private final List<Field> fields;

	private final List<Integer> key;

	private final Set<ByteBuffer> seen = new HashSet<>();

	private final Map<String, Found> found = new LinkedHashMap<>();

	private final Map<String, Integer> blank = new LinkedHashMap<>();

	private int rows;

	private int accepted;

	/**
	 * Checks rows of these fields.
	 * @param key names of the fields that together occur once
	 */
	public RowCheck(List<Field> fields, List<String> key) {
		this.fields = List.copyOf(fields);
		List<String> names = fields.stream().map(Field::name).toList();
		this.key = key.stream().map(names::indexOf).toList();
		fields.stream().filter((field) -> !field.required()).forEach((field) -> this.blank.put(field.name(), 0));
	}

	/** Whether the row is in order and not there already. */
	public boolean takes(CsvRow row) {
		this.rows++;
		boolean good = row.whole() ? holds(row) : refused(row, ROW, FieldRule.FORMAT);
		if (good && !this.seen.add(print(row))) {
			good = refused(row, ROW, FieldRule.DUPLICATE);
		}
		if (good) {
			this.accepted++;
			countBlanks(row);
		}
		return good;
	}

	private boolean holds(CsvRow row) {
		boolean good = true;
		for (int i = 0; i < this.fields.size(); i++) {
			Optional<FieldRule> broken = this.fields.get(i).broken(row.values().get(i));
			if (broken.isPresent()) {
				good = refused(row, this.fields.get(i).name(), broken.get());
			}
		}
		return good;
	}

	private boolean refused(CsvRow row, String field, FieldRule rule) {
		this.found.computeIfAbsent(field + " " + rule, (any) -> new Found(field, rule)).in(row.number());
		return false;
	}

	private void countBlanks(CsvRow row) {
		for (int i = 0; i < this.fields.size(); i++) {
			if (row.values().get(i).isEmpty()) {
				this.blank.merge(this.fields.get(i).name(), 1, Integer::sum);
			}
		}
	}

	private ByteBuffer print(CsvRow row) {
		String together = String.join(BETWEEN, this.key.stream().map((index) -> row.values().get(index)).toList());
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(together.toLowerCase().getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(Arrays.copyOf(hash, PRINT));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

	public QualityReport report() {
		return new QualityReport(this.rows, this.accepted, this.rows - this.accepted,
				this.found.values().stream().map(Found::reason).toList(), this.blank);
	}

	private static final class Found {

		private final String field;

		private final FieldRule rule;

		private final List<Long> first = new ArrayList<>();

		private int rows;

		private Found(String field, FieldRule rule) {
			this.field = field;
			this.rule = rule;
		}

		private void in(long row) {
			this.rows++;
			if (this.first.size() < FIRST) {
				this.first.add(row);
			}
		}

		private QualityReport.Reason reason() {
			return new QualityReport.Reason(this.field, this.rule, this.rows, this.first);
		}

	}

}

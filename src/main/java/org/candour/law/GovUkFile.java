package org.candour.law;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A download of www.gov.uk/bank-holidays.json. It says itself for which years it may be
 * relied on: those that are complete for every part of the kingdom.
 */
public final class GovUkFile {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/** Nobody reads more. */
	private static final int FINDINGS = 12;

	private GovUkFile() {
	}

	/**
	 * The bank holidays in a download.
	 * @param version name the list gets
	 * @throws LawInvalid with what is wrong, place by place; nothing of the file is
	 * repeated but valid dates
	 */
	public static BankHolidays read(byte[] content, String version) {
		JsonNode root = json(content);
		if (!root.isObject()) {
			throw new LawInvalid(List.of("it is not in the shape of www.gov.uk/bank-holidays.json."));
		}
		DivisionDays days = new DivisionDays(root);
		List<Integer> years = days.completeYears();
		if (!days.findings().isEmpty()) {
			throw new LawInvalid(days.findings().stream().limit(FINDINGS).toList());
		}
		return new BankHolidays(version, LocalDate.of(years.get(0), 1, 1),
				LocalDate.of(years.get(years.size() - 1), 12, 31), days.days());
	}

	private static JsonNode json(byte[] content) {
		try {
			return JSON.readTree(content);
		}
		catch (IOException ex) {
			throw new LawInvalid(List.of("it is not JSON."));
		}
	}

}

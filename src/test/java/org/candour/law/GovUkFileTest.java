package org.candour.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class GovUkFileTest {

	private final String shipped;

	GovUkFileTest() throws IOException {
		this.shipped = Files.readString(Path.of("law/calendar/bank-holidays.json"));
	}

	@Test
	void aDownloadSaysItselfForWhichYearsItHolds() {
		BankHolidays read = GovUkFile.read(bytes(this.shipped), "new");
		assertThat(read.from()).isEqualTo("2025-01-01");
		assertThat(read.to()).isEqualTo("2028-12-31");
		assertThat(read.days()).isEqualTo(TheLaw.bankHolidays().days());
		assertThat(read.days(CalendarArea.SCOTLAND)).contains(LocalDate.of(2026, 11, 30));
		assertThat(read.days(CalendarArea.ENGLAND)).doesNotContain(LocalDate.of(2026, 11, 30));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "secret words", "{\"england-and-wales\": ", "{} {}", "{\"a\": 1, \"a\": 2}" })
	void whatIsNoJsonIsSaidToBeNone(String content) {
		assertThat(findings(content)).hasSize(1)
			.first()
			.asString()
			.matches("it is not JSON\\.|it is not in the shape.*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "7", "null", "\"secret words\"" })
	void jsonOfAnotherShapeIsRefused(String content) {
		assertThat(findings(content)).containsExactly("it is not in the shape of www.gov.uk/bank-holidays.json.");
	}

	@Test
	void aPartOfTheKingdomThatIsMissingIsNamed() {
		assertThat(findings(this.shipped.replace("\"scotland\"", "\"elsewhere\"")))
			.contains("there are no bank holidays of scotland.");
	}

	@Test
	void aDateThatCannotBeReadIsNamedByItsPlaceAndNotRepeated() {
		assertThat(findings(this.shipped.replace("2025-04-18", "18 April")))
			.anyMatch((one) -> one
				.equals("england-and-wales, bank holiday 2: the date is missing or not written as in 2026-12-25."))
			.noneMatch((one) -> one.contains("18 April"));
	}

	@Test
	void aDayThatStandsTwiceIsNamed() {
		assertThat(findings(this.shipped.replace("2025-04-21", "2025-04-18")))
			.contains("england-and-wales, bank holiday 3: 2025-04-18 stands twice.");
	}

	@Test
	void aDateOutsideTheYearsOfTheFileIsNamed() {
		assertThat(findings(this.shipped.replaceFirst("2025-04-18", "2052-04-18")))
			.contains("england-and-wales has 1 dates in 2052, a year that the file does not hold in full.");
	}

	@Test
	void aYearThatIsNotCompleteInTheMiddleIsNamed() {
		assertThat(findings(this.shipped.replaceFirst("2026-05-04", "2027-05-04")))
			.contains("2026 has 7 bank holidays of england-and-wales, fewer than 8: the list is not complete.");
	}

	private static List<String> findings(String content) {
		return catchThrowableOfType(LawInvalid.class, () -> GovUkFile.read(bytes(content), "new")).findings();
	}

	private static byte[] bytes(String content) {
		return content.getBytes(StandardCharsets.UTF_8);
	}

}

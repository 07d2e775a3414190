package org.candour.law;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Each rule for the law files, seen failing on a bad example. */
class LawInvalidTest {

	@TempDir
	Path folder;

	@BeforeEach
	void copyTheShippedLaw() throws IOException {
		Path law = Path.of("law");
		Files.walkFileTree(law, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Path copy = LawInvalidTest.this.folder.resolve(law.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
				return FileVisitResult.CONTINUE;
			}

		});
	}

	@Test
	void anUnchangedCopyIsAccepted() {
		assertThat(TheLaw.read("file:" + this.folder).all()).hasSize(23);
	}

	@Test
	void aRowWithoutCitationIsNamed() throws IOException {
		change("bars.yaml", "    citation: Police Act 1997 s.124\n", "");
		assertThat(findings()).containsExactly("bars.yaml, row BAR-DBS: required property 'citation' not found");
	}

	@Test
	void anUnknownFieldIsNamed() throws IOException {
		change("services.yaml", "    name: Education\n", "    name: Education\n    nmae: Education\n");
		assertThat(findings()).singleElement().asString().startsWith("services.yaml, row education").contains("nmae");
	}

	@Test
	void aWordOutsideItsListIsNamed() throws IOException {
		change("gateways.yaml", "compulsion: AS_PRINCIPAL", "compulsion: MAYBE");
		assertThat(findings()).singleElement().asString().startsWith("gateways.yaml, row GW-NAFN, /compulsion: ");
	}

	@Test
	void aDisabledRowWithoutReasonIsRefused() throws IOException {
		change("services.yaml", "enabled: true", "enabled: false");
		assertThat(findings()).singleElement().asString().contains("disabledBecause");
	}

	@Test
	void aDayThatDoesNotExistIsRefused() throws IOException {
		change("services.yaml", "validFrom: 2018-05-25", "validFrom: 2018-02-30");
		assertThat(findings()).singleElement().asString().startsWith("services.yaml, row childrens-social-care");
	}

	@Test
	void overlappingVersionsAreRefused() throws IOException {
		change("lifted-provisions.yaml", "    validTo: 2026-02-04\n", "");
		assertThat(findings()).containsExactly("lifted-provisions.yaml, row L1~2: it is valid on the same days as L1.");
	}

	@Test
	void aVersionThatSkipsOneIsRefused() throws IOException {
		change("lifted-provisions.yaml", "code: L1~2", "code: L1~3");
		assertThat(findings()).contains("lifted-provisions.yaml, row L1~3: there is no row L1~2 before it.");
	}

	@Test
	void aReferenceToNowhereIsRefused() throws IOException {
		change("bars.yaml", "refusal: DR-12", "refusal: DR-42");
		assertThat(findings()).containsExactly(
				"bars.yaml, row BAR-FAM: refusal names DR-42, which disclosure-refusals.yaml does not hold.");
	}

	@Test
	void aPowerWithoutALifecycleIsRefused() throws IOException {
		change("gateways.yaml", "    lifecycle: police-disclosure\n", "");
		assertThat(findings())
			.containsExactly("gateways.yaml, row GW-POL-VOL: required property 'lifecycle' not found");
	}

	@Test
	void aFieldThatNoCatalogueHoldsIsRefused() throws IOException {
		change("gateways.yaml", "extraFields: [officerId]", "extraFields: [shoeSize]");
		assertThat(findings()).containsExactly(
				"gateways.yaml, row GW-NCA: extraFields names shoeSize, which request-fields.yaml does not hold.");
	}

	@Test
	void aFieldIsEitherNeededOrOptional() throws IOException {
		change("gateways.yaml", "extraFields: [officerId]",
				"extraFields: [officerId]\n    optionalFields: [officerId]");
		assertThat(findings()).containsExactly("gateways.yaml, row GW-NCA: a field is either needed or optional.");
	}

	@Test
	void aPowerCompelsByAFieldOfItsOwn() throws IOException {
		change("gateways.yaml", "      field: direction\n", "      field: court\n");
		assertThat(findings())
			.containsExactly("gateways.yaml, row GW-HO-20: compelledIf asks for a field that the row does not have.");
	}

	@Test
	void aConditionalPowerNamesItsConditionAndNoOtherDoes() throws IOException {
		change("gateways.yaml", "compulsion: CONDITIONAL", "compulsion: VOLUNTARY");
		assertThat(findings()).singleElement().asString().startsWith("gateways.yaml, row GW-DWP-109B");
	}

	@Test
	void aCodeNeedsItsOptionsAndADateAloneHasAMeaning() throws IOException {
		change("request-fields.yaml", "    type: BOOLEAN\n", "    type: CODE\n");
		change("request-fields.yaml", "    type: DATE\n    meaning: ANSWER_BY\n",
				"    type: TEXT\n    meaning: ANSWER_BY\n");
		assertThat(findings()).hasSize(2).allMatch((finding) -> finding.startsWith("request-fields.yaml, row "));
	}

	@Test
	void aCodeWhoseMeaningChangedIsRefused() throws IOException {
		change("services.yaml", "name: Education\n", "name: Schools\n");
		assertThat(findings()).singleElement()
			.asString()
			.startsWith("services.yaml, row education: the meaning of the code changed.")
			.contains("put this line into meanings.txt: services education ");
	}

	@Test
	void aCorrectedWordingIsAcceptedWithItsNewSeal() throws IOException {
		change("services.yaml", "name: Education\n", "name: Schools\n");
		String finding = findings().get(0);
		Path seals = this.folder.resolve(Meanings.FILE);
		Files.writeString(seals, Files.readString(seals)
			.replaceFirst("(?m)^services education .*$", finding.substring(finding.indexOf("services education "))));
		assertThat(TheLaw.read("file:" + this.folder).all()).hasSize(23);
	}

	@Test
	void aCodeThatDisappearsIsRefused() throws IOException {
		change("meanings.txt", "bars BAR-FAM", "bars BAR-OLD 0123\nbars BAR-FAM");
		assertThat(findings())
			.containsExactly("meanings.txt: the row bars BAR-OLD is gone; a code stays, with a validTo.");
	}

	@Test
	void aKeyWrittenTwiceIsRefusedWithItsLine() throws IOException {
		change("services.yaml", "    name: Education\n", "    name: Education\n    name: Education\n");
		assertThat(findings()).singleElement().asString().startsWith("services.yaml, line ").contains("Duplicate");
	}

	@Test
	void aMissingFileIsNamed() throws IOException {
		Files.delete(this.folder.resolve("bars.yaml"));
		assertThat(findings()).containsExactly("bars.yaml: the file cannot be opened.");
	}

	@Test
	void everyFindingIsTold() throws IOException {
		change("bars.yaml", "    citation: Police Act 1997 s.124\n", "");
		change("services.yaml", "enabled: true", "enabled: perhaps");
		assertThat(findings()).hasSizeGreaterThanOrEqualTo(2);
	}

	private void change(String file, String from, String to) throws IOException {
		Path path = this.folder.resolve(file);
		String text = Files.readString(path);
		assertThat(text).contains(from);
		int at = text.indexOf(from);
		Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
	}

	private List<String> findings() {
		return catchThrowableOfType(LawInvalid.class, () -> TheLaw.read("file:" + this.folder)).findings();
	}

}

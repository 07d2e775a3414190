package org.candour.web.branding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The name and the mark come from the configuration. */
class BrandingTest {

	@Test
	void theMarkIsGivenOutSoThatItCanBeSeenAndNothingElse(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("mark.svg"),
				"<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>");
		Branding branding = new Branding(new BrandingProperties(" Norshire casework ", file));
		assertThat(branding.name()).isEqualTo("Norshire casework");
		assertThat(branding.logoPath()).isEqualTo("/assets/brand-logo");
		ResponseEntity<byte[]> logo = new BrandLogoFile(branding).logo();
		assertThat(logo.getHeaders().getContentType()).hasToString("image/svg+xml");
		assertThat(logo.getHeaders().getFirst("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
	}

	@Test
	void withoutAMarkThereIsNone() {
		Branding branding = new Branding(new BrandingProperties("Candour", null));
		assertThat(branding.logoPath()).isNull();
		assertThat(new BrandLogoFile(branding).logo().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "A name that is far too long to stand in the header of any page at all" })
	void anUnfitNameIsRefused(String name) {
		assertThatIllegalStateException().isThrownBy(() -> new Branding(new BrandingProperties(name, null)))
			.withMessageContaining("candour.branding.name");
	}

}

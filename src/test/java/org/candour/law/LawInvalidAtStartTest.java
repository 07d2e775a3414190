package org.candour.law;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@ExtendWith(OutputCaptureExtension.class)
class LawInvalidAtStartTest {

	@TempDir
	Path empty;

	@Test
	void aStartWithoutUsableLawEndsInPlainLines(CapturedOutput output) {
		SpringApplicationBuilder application = new SpringApplicationBuilder(LawConfiguration.class)
			.web(WebApplicationType.NONE)
			.profiles("test");
		assertThat(catchThrowable(() -> application.run("--candour.law.location=file:" + this.empty)))
			.hasRootCauseInstanceOf(LawInvalid.class);
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("The law files cannot be used:")
			.contains("bars.yaml: the file cannot be opened.")
			.doesNotContain("at org.candour");
	}

}

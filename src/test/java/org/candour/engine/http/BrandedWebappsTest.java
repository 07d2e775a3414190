package org.candour.engine.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The configured name stands in the header of the engine's web applications. */
class BrandedWebappsTest {

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "welcome" })
	void everyWebApplicationTakesTheName(String webapp) throws IOException {
		String script = new ClassPathResource(
				"META-INF/resources/webjars/camunda/app/%s/scripts/config.js".formatted(webapp))
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(BrandedWebapps.named(script, "Norshire")).contains("vendor: \"Norshire\"")
			.doesNotContain("vendor: \"Candour\"");
	}

	@Test
	void aNameCannotEndTheQuotationItStandsIn() {
		assertThat(BrandedWebapps.named("vendor: \"Candour\"", "A\"; alert(1); \"\\\n</script>")).isEqualTo(
				"vendor: \"A\\u0022\\u003b alert\\u00281\\u0029\\u003b \\u0022\\u005c\\u000a\\u003c\\u002fscript\\u003e\"");
	}

}

package org.candour.engine.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plugin one of whose files is not served is not there at all: Tasklist says no word of
 * it.
 */
class PluginAssetsTest {

	@Test
	void everyFileOfTheCaseTabIsServed() throws IOException {
		assertThat(new CaseTabAssets().getAllowedAssets()).containsExactlyInAnyOrderElementsOf(files("candour"));
	}

	@Test
	void everyFileOfTheDashboardIsServed() throws IOException {
		assertThat(new DashboardAssets().getAllowedAssets())
			.containsExactlyInAnyOrderElementsOf(files("candour-dashboard"));
	}

	private static List<String> files(String plugin) throws IOException {
		try (var files = Files.list(Path.of("src/main/resources/plugin-webapp", plugin, "app"))) {
			return files.map((file) -> "app/" + file.getFileName()).toList();
		}
	}

}

package org.candour.engine.http;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What services there are is looked for once; other things are looked for each time. */
class RememberedServicesTest {

	private final Counting classPath = new Counting();

	private final ClassLoader loader = new RememberedServices.Loader(this.classPath);

	@Test
	void theNamesOfServicesAreLookedForOnce() throws IOException {
		List<URL> first = Collections.list(this.loader.getResources("META-INF/services/a.Kind"));
		assertThat(Collections.list(this.loader.getResources("META-INF/services/a.Kind"))).isEqualTo(first).hasSize(1);
		assertThat(this.classPath.asked).isOne();
	}

	@Test
	void allElseIsLookedForEachTime() throws IOException {
		this.loader.getResources("a/file");
		this.loader.getResources("a/file");
		assertThat(this.classPath.asked).isEqualTo(2);
	}

	private static final class Counting extends ClassLoader {

		private int asked;

		Counting() {
			super(null);
		}

		@Override
		protected Enumeration<URL> findResources(String name) throws IOException {
			this.asked++;
			return Collections.enumeration(List.of(Path.of(name).toUri().toURL()));
		}

	}

}

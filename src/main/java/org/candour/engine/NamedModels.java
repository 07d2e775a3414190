package org.candour.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;

import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.stereotype.Component;

/**
 * Deploys models, tables and forms under their file names, wherever the application lies.
 * By its own rule the engine takes the whole path of a file for its name: it would show
 * the folders of the server, and call every model a newer version as soon as the
 * application is started from another folder.
 */
@Component
class NamedModels extends DefaultDeploymentConfiguration {

	@Override
	public Set<Resource> getDeploymentResources() {
		return super.getDeploymentResources().stream()
			.map(NamedModels::named)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Resource named(Resource model) {
		try {
			return new Named(model);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Read where it lies, named by its file alone. */
	private static class Named extends UrlResource implements ContextResource {

		Named(Resource model) throws IOException {
			super(model.getURL());
		}

		@Override
		public String getPathWithinContext() {
			return getFilename();
		}

	}

}

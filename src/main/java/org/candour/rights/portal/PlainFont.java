package org.candour.rights.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Takes GOV.UK's own typeface out of the design system's styles: it is licensed for
 * GOV.UK alone.
 */
class PlainFont implements ResourceTransformer {

	@Override
	public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		Resource styles = chain.transform(request, resource);
		if (!String.valueOf(styles.getFilename()).endsWith(".css")) {
			return styles;
		}
		return new TransformedResource(styles,
				plain(styles.getContentAsString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
	}

	static String plain(String styles) {
		return styles.replaceAll("@font-face\\{[^}]*}", "")
			.replace("GDS Transport,arial", "arial")
			.replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "");
	}

}

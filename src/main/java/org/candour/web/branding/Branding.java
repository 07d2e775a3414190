package org.candour.web.branding;

import java.util.Optional;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * How the application is called on the pages of staff and of the public and in the web
 * applications of the engine, and the mark beside the name.
 */
@Component("branding")
@EnableConfigurationProperties(BrandingProperties.class)
public class Branding {

	private static final int LONGEST_NAME = 60;

	private final String name;

	private final Optional<BrandLogo> logo;

	Branding(BrandingProperties properties) {
		if (properties.name().isBlank() || properties.name().length() > LONGEST_NAME) {
			throw new UnfitBranding("candour.branding.name needs between 1 and 60 characters.");
		}
		this.name = properties.name().strip();
		this.logo = Optional.ofNullable(properties.logoFile()).map(BrandLogo::read);
	}

	public String name() {
		return this.name;
	}

	/** Where browsers find the mark, or null if there is none. */
	public String logoPath() {
		return this.logo.isPresent() ? BrandLogoFile.PATH : null;
	}

	Optional<BrandLogo> logo() {
		return this.logo;
	}

}

package org.candour.web.branding;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the application is called and what mark it bears.
 *
 * @param name as it stands on every page
 * @param logoFile a PNG or SVG file, or null for none
 */
@ConfigurationProperties("candour.branding")
record BrandingProperties(@DefaultValue("Candour") String name, Path logoFile) {
}

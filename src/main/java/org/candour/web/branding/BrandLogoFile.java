package org.candour.web.branding;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the mark, for everybody. */
@RestController
class BrandLogoFile {

	static final String PATH = "/assets/brand-logo";

	private static final Duration A_DAY = Duration.ofDays(1);

	private final Branding branding;

	BrandLogoFile(Branding branding) {
		this.branding = branding;
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> logo() {
		return this.branding.logo()
			.map((logo) -> ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(logo.mediaType()))
				.cacheControl(CacheControl.maxAge(A_DAY))
				.header("Content-Security-Policy", "default-src 'none'; sandbox")
				.body(logo.content()))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}

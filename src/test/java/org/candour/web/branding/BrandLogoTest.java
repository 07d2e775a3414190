package org.candour.web.branding;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.candour.documents.SampleFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A mark can be seen, and nothing else. */
class BrandLogoTest {

	private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">%s</svg>";

	@TempDir
	private Path folder;

	@Test
	void aPictureOfShapesIsTaken() throws IOException {
		BrandLogo logo = svg(
				"<title>Norshire</title><g fill=\"url(#a)\"><path d=\"M0 0h9v9z\"/><text x=\"1\" y=\"8\">N</text></g>");
		assertThat(logo.mediaType()).isEqualTo("image/svg+xml");
	}

	@Test
	void aPngIsTakenIfItCanBeDecoded() throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
		assertThat(BrandLogo.read(file(png.toByteArray())).mediaType()).isEqualTo("image/png");
		byte[] broken = java.util.Arrays.copyOf(png.toByteArray(), 20);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> BrandLogo.read(file(broken)));
	}

	@Test
	void aPngIsMeasuredBeforeItIsDecoded() throws IOException {
		Path huge = file(SampleFiles.png(60_000, 60_000));
		assertThatIllegalStateException().isThrownBy(() -> BrandLogo.read(huge)).withMessageContaining("megapixels");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<g onload=\"alert(1)\"/>",
			"<a xlink:href=\"https://x.example\"><path d=\"M0 0\"/></a>", "<image href=\"https://x.example/a.png\"/>",
			"<use xlink:href=\"#a\"/>", "<style>@import url(https://x.example)</style>",
			"<foreignObject><p/></foreignObject>", "<path style=\"fill: URL( https://x.example )\"/>",
			"<path fill=\"javascript:alert(1)\"/>", "<animate attributeName=\"href\"/>", "<path" })
	void whatCouldDoMoreIsRefused(String inside) {
		assertThatIllegalStateException().isThrownBy(() -> svg(inside))
			.withMessageStartingWith("The file of candour.branding.logo-file");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "GIF89a", "<html/>",
			"<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>",
			"<?xml-stylesheet href=\"https://x.example\"?><svg/>" })
	void whatIsNoPictureIsRefused(String content) {
		assertThatIllegalStateException()
			.isThrownBy(() -> BrandLogo.read(file(content.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void aFileThatIsTooLargeOrMissingIsRefused() throws IOException {
		Path large = file(new byte[BrandLogo.LARGEST + 1]);
		assertThatIllegalStateException().isThrownBy(() -> BrandLogo.read(large)).withMessageContaining("256 KiB");
		assertThatIllegalStateException().isThrownBy(() -> BrandLogo.read(this.folder.resolve("none.svg")))
			.withMessageContaining("cannot be read");
	}

	private BrandLogo svg(String inside) throws IOException {
		return BrandLogo.read(file(SVG.formatted(inside).getBytes(StandardCharsets.UTF_8)));
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(this.folder.resolve("logo"), content);
	}

}

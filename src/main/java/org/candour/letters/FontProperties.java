package org.candour.letters;

import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where further fonts for letters lie.
 *
 * @param directories folders with Noto Sans, Droid Sans Fallback and Nanum Gothic as
 * TrueType files; those of Debian's packages {@code fonts-noto-core},
 * {@code fonts-droid-fallback} and {@code fonts-nanum} if nothing else is set. A folder
 * that is not there is no fault
 */
@ConfigurationProperties("candour.letters.fonts")
record FontProperties(@DefaultValue( {
		"/usr/share/fonts/truetype/noto", "/usr/share/fonts/truetype/droid",
		"/usr/share/fonts/truetype/nanum" }) List<Path> directories){
}

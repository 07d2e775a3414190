package org.candour.scenarios;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.candour.delivery.Collections;

/** What is in the package of an answer. */
final class Bundles {

	private Bundles() {
	}

	static List<String> names(Collections collections, String caseRef) throws IOException {
		return List.copyOf(files(collections, caseRef).keySet());
	}

	/** The files of the package by their names, in order. */
	static Map<String, byte[]> files(Collections collections, String caseRef) throws IOException {
		ByteArrayOutputStream everything = new ByteArrayOutputStream();
		collections.open(caseRef, everything, "portal");
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(everything.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

}

package org.candour.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads every catalogue and refuses the whole if one row is wrong. */
class LawReader {

	private final LawFiles files;

	private final CatalogueFile file;

	LawReader(LawFiles files) {
		this.files = files;
		this.file = new CatalogueFile(files);
	}

	/**
	 * The law in use.
	 * @throws LawInvalid with every finding in every file
	 */
	LawCatalogue read() {
		Map<Class<? extends LawRow>, Catalogue<?>> catalogues = new LinkedHashMap<>();
		List<String> findings = new ArrayList<>();
		LawKinds.byFile().forEach((name, kind) -> {
			try {
				catalogues.put(kind, this.file.read(name, kind));
			}
			catch (LawInvalid ex) {
				findings.addAll(ex.findings());
			}
		});
		if (findings.isEmpty()) {
			LawCatalogue law = new LawCatalogue(catalogues);
			law.all().forEach((catalogue) -> findings.addAll(new Versions(catalogue).findings()));
			findings.addAll(new References(law).findings());
			findings.addAll(new Meanings(this.files.lines(Meanings.FILE)).findings(law));
		}
		if (!findings.isEmpty()) {
			throw new LawInvalid(findings);
		}
		return new LawCatalogue(catalogues);
	}

}

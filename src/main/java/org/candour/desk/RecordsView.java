package org.candour.desk;

import java.util.List;

import org.candour.documents.DocumentInfo;
import org.candour.release.Account;
import org.candour.release.Composition;
import org.candour.release.Counts;
import org.candour.release.FoundFile;
import org.candour.release.Obstacle;
import org.candour.release.Part;

/**
 * What became of every record found, and what would leave, for those who decide on it.
 *
 * @param obstacles what stands in the way, each as a sentence
 * @param leaves the files that leave or have left; none while something stands in the way
 * @param sha256 of the composition, or null while there is none
 */
record RecordsView(Counts counts, List<Line> lines, List<String> obstacles, List<Leaving> leaves, String sha256) {

	static RecordsView of(Account account) {
		Composition composition = account.composition();
		return new RecordsView(account.counts(), account.files().stream().map(Line::of).toList(),
				account.obstacles().stream().map(Obstacle::sentence).toList(),
				(composition != null) ? composition.parts().stream().map(Leaving::of).toList() : List.of(),
				(composition != null) ? composition.sha256() : null);
	}

	/**
	 * A record found.
	 *
	 * @param number by which messages call it
	 * @param redaction its redacted copy, or null
	 * @param copy the new file that leaves if it leaves whole, or null
	 */
	record Line(String id, int number, Integer item, String fate, Integer duplicateOf, String note, String redaction,
			String copy) {

		static Line of(FoundFile file) {
			return new Line(file.document().id().toString(), file.number(), file.item(), file.fate().name(),
					file.duplicateOf(), file.note(), id(file.redaction()), id(file.copy()));
		}

		private static String id(DocumentInfo document) {
			return (document != null) ? document.id().toString() : null;
		}

	}

	/** A file that leaves. */
	record Leaving(int item, String name, String document, String kind, long size, String sha256) {

		static Leaving of(Part part) {
			return new Leaving(part.item(), part.name(), part.document().toString(), part.kind().name(), part.size(),
					part.sha256());
		}

	}

}

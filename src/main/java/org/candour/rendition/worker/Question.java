package org.candour.rendition.worker;

import java.util.List;

import org.candour.rendition.BurnOrder;
import org.candour.rendition.Child;
import org.candour.rendition.PictureFormat;

/**
 * What a worker is asked.
 *
 * @param key of the file
 * @param sent whether the content of the file follows
 * @param limit of the file, in bytes
 * @param seconds after which the answer is of no use any more
 */
public record Question(Operation operation, String key, String name, boolean sent, long limit, long seconds, int page,
		int width, PictureFormat format, List<String> terms, BurnOrder order, Child child) {

	/** What can be asked. */
	public enum Operation {

		OVERVIEW, PAGE, WORDS, SEARCH, FINDINGS, BURN, CHILD, FORGET

	}

	public static Question of(Operation operation) {
		return new Question(operation, "", "", false, 0, 0, 0, 0, null, List.of(), null, null);
	}

	public Question onPage(int asked) {
		return new Question(this.operation, this.key, this.name, this.sent, this.limit, this.seconds, asked, this.width,
				this.format, this.terms, this.order, this.child);
	}

	public Question drawn(int wide, PictureFormat as) {
		return new Question(this.operation, this.key, this.name, this.sent, this.limit, this.seconds, this.page, wide,
				as, this.terms, this.order, this.child);
	}

	public Question about(List<String> words) {
		return new Question(this.operation, this.key, this.name, this.sent, this.limit, this.seconds, this.page,
				this.width, this.format, words, this.order, this.child);
	}

	public Question by(BurnOrder burnOrder) {
		return new Question(this.operation, this.key, this.name, this.sent, this.limit, this.seconds, this.page,
				this.width, this.format, this.terms, burnOrder, this.child);
	}

	public Question about(Child inside) {
		return new Question(this.operation, this.key, this.name, this.sent, this.limit, this.seconds, this.page,
				this.width, this.format, this.terms, this.order, inside);
	}

	/** Of a file, which follows if the worker does not have it. */
	public Question of(String fileKey, String fileName, boolean follows, long bytes, long patience) {
		return new Question(this.operation, fileKey, fileName, follows, bytes, patience, this.page, this.width,
				this.format, this.terms, this.order, this.child);
	}

}

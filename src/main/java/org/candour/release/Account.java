package org.candour.release;

import java.util.List;
import java.util.stream.Collectors;

import org.candour.cases.RuleBroken;

/**
 * What became of every record found, and what stands in the way of a release.
 *
 * @param files every record found, in order
 * @param obstacles none if what is composed may leave
 * @param composition what leaves or has left, or null while something stands in the way
 */
public record Account(List<FoundFile> files, Counts counts, List<Obstacle> obstacles, Composition composition) {

	public Account {
		files = List.copyOf(files);
		obstacles = List.copyOf(obstacles);
	}

	/**
	 * Refuses to go on while something stands in the way.
	 * @throws RuleBroken with the code of the first obstacle, and all sentences
	 */
	public void requireClear() {
		refuse(this.obstacles);
	}

	/**
	 * Refuses to go on while something stands in the way that somebody has to do. What is
	 * only being made new is waited for by those who look at it.
	 * @throws RuleBroken with the code of the first obstacle, and all sentences
	 */
	public void requirePrepared() {
		refuse(this.obstacles.stream().filter((obstacle) -> !obstacle.passing()).toList());
	}

	/** Whether anything is to leave, whether or not it may yet. */
	public boolean leaves() {
		return this.files.stream().anyMatch((file) -> file.fate().leaves());
	}

	/**
	 * Refuses to go on while a rule is broken.
	 * @throws RuleBroken with all sentences of that rule
	 */
	public void requireClear(String rule) {
		refuse(this.obstacles.stream().filter((obstacle) -> obstacle.rule().equals(rule)).toList());
	}

	private static void refuse(List<Obstacle> obstacles) {
		if (!obstacles.isEmpty()) {
			throw new RuleBroken(obstacles.get(0).rule(),
					obstacles.stream().map(Obstacle::sentence).collect(Collectors.joining(" ")));
		}
	}

}

package org.candour.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Which cells of one table are hidden. The totals are cells as well: the last row and the
 * last column.
 * <p>
 * A hidden number can be worked out if nothing else would fit the numbers shown. Since
 * rows and columns add up, another number fits if, and only if, some cells can be raised
 * and others lowered by one along a closed way through the table that changes row and
 * column by turns. So a cell is safe if there is such a way through it; this is the way
 * back in a flow network, whose nodes are the rows and the columns.
 */
final class Suppression {

	private enum Shown {

		/** As the number it is. */
		NUMBER,
		/** As one to four. */
		SMALL,
		/** As held back. */
		HELD

	}

	private record Cell(int row, int column) {
	}

	private final int height;

	private final int width;

	private final long[][] counts;

	private final Shown[][] states;

	/** Cells that must not be worked out. */
	private final boolean[][] guarded;

	private boolean allHeld;

	Suppression(CountTable table) {
		this.height = table.rows().size() + 1;
		this.width = table.columns().size() + 1;
		this.counts = new long[this.height][this.width];
		this.states = new Shown[this.height][this.width];
		this.guarded = new boolean[this.height][this.width];
		for (int row = 0; row < this.height - 1; row++) {
			for (int column = 0; column < this.width - 1; column++) {
				long count = table.counts().get(row).get(column);
				this.counts[row][column] = count;
				this.counts[row][this.width - 1] += count;
				this.counts[this.height - 1][column] += count;
				this.counts[this.height - 1][this.width - 1] += count;
			}
		}
		for (Cell cell : cells()) {
			boolean small = SmallNumbers.small(count(cell));
			this.states[cell.row][cell.column] = small ? Shown.SMALL : Shown.NUMBER;
			this.guarded[cell.row][cell.column] = small;
		}
	}

	/** Hides more until nothing small can be worked out. */
	void run() {
		Optional<Cell> endangered = endangered();
		while (endangered.isPresent() && !this.allHeld) {
			hideFor(endangered.get());
			endangered = endangered();
		}
	}

	/** Hides the totals of columns that another table hides; whether that was news. */
	boolean hideTotalsLike(Suppression other) {
		boolean changed = false;
		int last = this.height - 1;
		for (int column = 0; column < this.width; column++) {
			boolean hidden = other.states[other.height - 1][column] != Shown.NUMBER;
			if (hidden && !this.guarded[last][column]) {
				this.guarded[last][column] = true;
				changed = true;
			}
			if (hidden && this.states[last][column] != other.states[other.height - 1][column]
					&& this.states[last][column] != Shown.HELD) {
				this.states[last][column] = Shown.HELD;
				changed = true;
			}
		}
		return changed;
	}

	/** What takes the place of a number. */
	String shown(int row, int column) {
		return switch (this.states[row][column]) {
			case NUMBER -> Long.toString(this.counts[row][column]);
			case SMALL -> SmallNumbers.SMALL;
			case HELD -> SmallNumbers.HELD;
		};
	}

	/** The totals of the columns, and of all. */
	List<Long> totals() {
		return Arrays.stream(this.counts[this.height - 1]).boxed().toList();
	}

	private Optional<Cell> endangered() {
		return cells().stream()
			.filter((cell) -> this.guarded[cell.row][cell.column])
			.filter((cell) -> !couldBeAnother(cell))
			.findFirst();
	}

	/** The smallest number that helps; the totals, which people look for, come last. */
	private void hideFor(Cell endangered) {
		Optional<Cell> choice = cells().stream()
			.filter((cell) -> this.states[cell.row][cell.column] == Shown.NUMBER && count(cell) > 0)
			.min(Comparator.<Cell>comparingInt((cell) -> rank(cell, endangered))
				.thenComparingLong(this::count)
				.thenComparingInt(Cell::row)
				.thenComparingInt(Cell::column));
		choice.ifPresentOrElse((cell) -> this.states[cell.row][cell.column] = Shown.HELD, this::holdAll);
	}

	/** Nothing else helps: then no number of the table but the noughts is told. */
	private void holdAll() {
		cells().stream()
			.filter((cell) -> count(cell) > 0)
			.forEach((cell) -> this.states[cell.row][cell.column] = Shown.HELD);
		this.allHeld = true;
	}

	private int rank(Cell cell, Cell endangered) {
		int last = this.height - 1;
		int end = this.width - 1;
		boolean total = cell.row == last || cell.column == end;
		boolean sameRow = cell.row == endangered.row;
		boolean sameColumn = cell.column == endangered.column;
		boolean aloneInRow = sameRow && hiddenInRow(cell.row) < 2;
		boolean aloneInColumn = sameColumn && hiddenInColumn(cell.column) < 2;
		if (aloneInRow || aloneInColumn) {
			return total ? 1 : 0;
		}
		if (!total) {
			boolean joins = hiddenInRow(cell.row) > 0 && hiddenInColumn(cell.column) > 0;
			return joins ? 2 : 3;
		}
		return (cell.row == last && cell.column == end) ? 5 : 4;
	}

	private long hiddenInRow(int row) {
		return Arrays.stream(this.states[row]).filter((state) -> state != Shown.NUMBER).count();
	}

	private long hiddenInColumn(int column) {
		return Arrays.stream(this.states).filter((row) -> row[column] != Shown.NUMBER).count();
	}

	private boolean couldBeAnother(Cell cell) {
		return couldRise(cell) && wayBack(cell, true) || couldFall(cell) && wayBack(cell, false);
	}

	/** For all a reader knows: a number shown is fixed, "small" ends at four. */
	private boolean couldRise(Cell cell) {
		Shown state = this.states[cell.row][cell.column];
		return state == Shown.HELD || state == Shown.SMALL && count(cell) < SmallNumbers.FLOOR - 1;
	}

	/** "Small" begins at one; what is held back is known to be five or more. */
	private boolean couldFall(Cell cell) {
		Shown state = this.states[cell.row][cell.column];
		long least = (this.allHeld || SmallNumbers.small(count(cell))) ? 1 : SmallNumbers.FLOOR;
		return state != Shown.NUMBER && count(cell) > least;
	}

	/**
	 * Whether the change of a cell by one can be made good elsewhere. A total counts
	 * against the cells that it sums up, hence the turned sign.
	 */
	private boolean wayBack(Cell start, boolean up) {
		boolean along = up == plain(start);
		int from = along ? this.height + start.column : start.row;
		int to = along ? start.row : this.height + start.column;
		boolean[] seen = new boolean[this.height + this.width];
		Deque<Integer> open = new ArrayDeque<>(List.of(from));
		seen[from] = true;
		while (!open.isEmpty()) {
			int node = open.pop();
			if (node == to) {
				return true;
			}
			for (Cell cell : touching(node)) {
				int next = (node < this.height) ? this.height + cell.column : cell.row;
				boolean rises = (node < this.height) == plain(cell);
				if (!seen[next] && !cell.equals(start) && (rises ? couldRise(cell) : couldFall(cell))) {
					seen[next] = true;
					open.push(next);
				}
			}
		}
		return false;
	}

	/**
	 * Whether a change of the cell counts forwards: not so for one total, again for the
	 * grand one.
	 */
	private boolean plain(Cell cell) {
		return (cell.row == this.height - 1) == (cell.column == this.width - 1);
	}

	private List<Cell> touching(int node) {
		List<Cell> cells = new ArrayList<>();
		if (node < this.height) {
			for (int column = 0; column < this.width; column++) {
				cells.add(new Cell(node, column));
			}
		}
		else {
			for (int row = 0; row < this.height; row++) {
				cells.add(new Cell(row, node - this.height));
			}
		}
		return cells;
	}

	private List<Cell> cells() {
		List<Cell> cells = new ArrayList<>();
		for (int row = 0; row < this.height; row++) {
			for (int column = 0; column < this.width; column++) {
				cells.add(new Cell(row, column));
			}
		}
		return cells;
	}

	private long count(Cell cell) {
		return this.counts[cell.row][cell.column];
	}

}

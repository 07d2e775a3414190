// Which words of a page are selected, and how the arrow keys move through them.
const middle = ({ box }) => (box.top + box.bottom) / 2;

const sameLine = (one, other) => middle(one) > other.box.top && middle(one) < other.box.bottom;

// The nearest word of the line above (-1) or below (1).
const across = (all, from, direction) => {
  const start = all[from];
  const beyond = all
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => !sameLine(word, start) && (middle(word) - middle(start)) * direction > 0);
  if (beyond.length === 0) {
    return from;
  }
  const nearest = beyond.reduce((best, one) =>
    Math.abs(middle(one.word) - middle(start)) < Math.abs(middle(best.word) - middle(start)) ? one : best,
  );
  const x = (start.box.left + start.box.right) / 2;
  const distance = ({ word }) => Math.abs((word.box.left + word.box.right) / 2 - x);
  return beyond
    .filter(({ word }) => sameLine(word, nearest.word))
    .reduce((best, one) => (distance(one) < distance(best) ? one : best), nearest).index;
};

const lineEnd = (all, from, direction) => {
  let index = from;
  while (all[index + direction] && sameLine(all[index + direction], all[from])) {
    index += direction;
  }
  return index;
};

export const moved = (all, from, { key, ctrlKey }) => {
  const last = all.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, from + 1);
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'ArrowDown':
      return across(all, from, 1);
    case 'ArrowUp':
      return across(all, from, -1);
    case 'Home':
      return ctrlKey ? 0 : lineEnd(all, from, -1);
    case 'End':
      return ctrlKey ? last : lineEnd(all, from, 1);
    default:
      return null;
  }
};

const union = (one, other) => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

// One area for each line of a range of words.
export const areas = (all, from, to) => {
  const lines = [];
  all.slice(from, to + 1).forEach((word) => {
    const line = lines.at(-1);
    if (line && sameLine(word, line.last) && word.box.left >= line.last.box.left) {
      line.box = union(line.box, word.box);
      line.last = word;
    } else {
      lines.push({ box: word.box, last: word });
    }
  });
  return lines.map(({ box }) => box);
};

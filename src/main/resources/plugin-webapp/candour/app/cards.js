import { read } from './api.js';
import { element, replace, words } from './dom.js';

// Cards are drawn one by one; what stands on them is asked for together.
let waiting = [];

const mark = (kind, text) => element('span', { class: `candour-mark candour-${kind}` }, text);

// The last day to answer leads, and gives the colour; the step's own day stands beside it.
const content = ({ reference, lifecycle, answer, step, urgent, paused, walled }) => [
  element('span', { class: 'candour-reference' }, reference),
  element('span', { class: 'candour-kind' }, words(lifecycle)),
  element(
    'span',
    { class: 'candour-marks' },
    answer ? mark(answer.degree.toLowerCase(), answer.words) : null,
    step ? mark(answer ? 'step' : step.degree.toLowerCase(), step.words) : null,
    urgent ? mark('urgent', 'Urgent') : null,
    paused ? mark('paused', 'Clock paused') : null,
    walled ? mark('walled', 'Walled') : null,
  ),
];

const ask = () => {
  const cards = waiting;
  waiting = [];
  const query = new URLSearchParams(cards.map(({ taskId }) => ['task', taskId]));
  read(`tasks/cards?${query}`)
    .then((known) =>
      cards.filter(({ taskId }) => known[taskId]).forEach(({ node, taskId }) => replace(node, content(known[taskId]))),
    )
    .catch(() => cards.forEach(({ node }) => replace(node, [])));
};

export const renderCard = (node, { taskId }) => {
  node.classList.add('candour-card');
  if (waiting.length === 0) {
    setTimeout(ask, 20);
  }
  waiting.push({ node, taskId });
};

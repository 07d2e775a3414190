import { read } from './api.js';
import { element, replace } from './dom.js';

// Cards are drawn one by one; their references are asked for together.
let waiting = [];

const ask = () => {
  const cards = waiting;
  waiting = [];
  const query = new URLSearchParams(cards.map(({ taskId }) => ['task', taskId]));
  read(`tasks/references?${query}`)
    .then((references) =>
      cards
        .filter(({ taskId }) => references[taskId])
        .forEach(({ node, taskId }) => replace(node, [element('span', { class: 'candour-reference' }, references[taskId])])),
    )
    .catch(() => cards.forEach(({ node }) => replace(node, [])));
};

export const renderCard = (node, { taskId }) => {
  if (waiting.length === 0) {
    setTimeout(ask, 20);
  }
  waiting.push({ node, taskId });
};

import { read } from './api.js';
import { renderCard } from './cards.js';
import { codedAsOf, knowCodes } from './codes.js';
import { element, replace } from './dom.js';
import { keepDraftsInThePage } from './drafts.js';
import { renderPlaces } from './places.js';
import { sections } from './sections.js';

keepDraftsInThePage();

// The Case tab: shows the opened case file beside a task's form.
const render = (node, { taskId }) => {
  node.classList.add('candour-case');
  const refresh = () =>
    Promise.all([read(`tasks/${encodeURIComponent(taskId)}/case`), knowCodes()])
      .then(([view]) => replace(node, sections({ ...view, taskId, coded: codedAsOf(view.receivedAt.slice(0, 10)) }, refresh)))
      .catch((problem) => replace(node, [element('p', { role: 'alert', class: 'candour-error' }, problem.message)]));
  replace(node, [element('p', {}, 'Opening the case file…')]);
  return refresh();
};

export default [
  {
    id: 'candour-case',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: 'Case' },
    render,
  },
  {
    id: 'candour-reference',
    pluginPoint: 'tasklist.card',
    priority: 900,
    render: renderCard,
  },
  {
    id: 'candour-places',
    pluginPoint: 'tasklist.navbar.action',
    priority: 900,
    render: renderPlaces,
  },
];

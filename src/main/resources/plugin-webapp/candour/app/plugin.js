import { read } from './api.js';
import { renderCard } from './cards.js';
import { codedAsOf, knowCodes } from './codes.js';
import { element, replace } from './dom.js';
import { keepDraftsInThePage } from './drafts.js';
import { sections } from './sections.js';

keepDraftsInThePage();

// The Case tab: shows the opened case file beside a task's form.
const render = (node, { taskId }) => {
  node.classList.add('candour-case');
  const refresh = () =>
    Promise.all([read(`tasks/${encodeURIComponent(taskId)}/case`), knowCodes()])
      .then(([view]) => replace(node, sections({ ...view, coded: codedAsOf(view.receivedAt.slice(0, 10)) }, refresh)))
      .catch((problem) => replace(node, [element('p', { role: 'alert', class: 'candour-error' }, problem.message)]));
  replace(node, [element('p', {}, 'Opening the case file…')]);
  return refresh();
};

const place = (href, name) => element('a', { href, class: 'candour-intake' }, name);

// The ways to the pages of our own; officers hear what happened at walls, and what waits for their word.
const renderIntake = (node) => {
  const places = [
    place('/staff/rights/new', 'Take down what a person asks for'),
    place('/staff/requests/new', 'Take down a request'),
    place('/staff/complaints/new', 'Take down a complaint'),
    place('/staff/regulator-cases/new', 'Regulator'),
    place('/staff/breaches/new', 'Flag a breach'),
    place('/staff/search', 'Find a case'),
  ];
  const add = (...more) => {
    places.push(...more);
    replace(node, places);
  };
  add();
  const walls = read('wall-notices').then(
    ({ unseen }) => unseen > 0 && add(place('/staff/wall-notices', `At the walls (${unseen})`)),
  );
  const calendar = read('calendar').then(
    ({ keeps, waiting }) => keeps && add(place('/staff/calendar', waiting ? 'Bank holidays (1)' : 'Bank holidays')),
  );
  return Promise.allSettled([walls, calendar]);
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
    id: 'candour-intake',
    pluginPoint: 'tasklist.navbar.action',
    priority: 900,
    render: renderIntake,
  },
];

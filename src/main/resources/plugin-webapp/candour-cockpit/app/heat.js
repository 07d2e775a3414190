// The elements and the staff interface are Tasklist's; Cockpit's part borrows them.
import { read } from '/camunda/api/tasklist/plugin/candour/static/app/api.js';
import { element, replace, table } from '/camunda/api/tasklist/plugin/candour/static/app/dom.js';

// Cockpit hands over a definition, whose id begins with the model's; figures are of all its versions.
const modelOf = ({ processDefinitionId }) => String(processDefinitionId).split(':')[0];

const steps = (model, days) => read(`cockpit/models/${encodeURIComponent(model)}/steps?days=${days}`);

export const lasting = (hours) => {
  if (hours === null || hours === undefined) {
    return '';
  }
  if (hours < 1) {
    return `${Math.round(hours * 60)} min`;
  }
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`;
};

// From a day on work is warm, from five days on it is hot; the badge says it in words, too.
const degree = (hours) => (hours >= 120 ? 'hot' : hours >= 24 ? 'warm' : 'fresh');

const badge = ({ waiting, oldestHours }) =>
  element(
    'div',
    { class: `candour-heat candour-heat-${degree(oldestHours)}`, title: `${waiting} wait, the oldest for ${lasting(oldestHours)}` },
    `${waiting} · ${lasting(oldestHours)}`,
  );

export const renderHeat = (viewer, data) => {
  const overlays = viewer.get('overlays');
  const elements = viewer.get('elementRegistry');
  return steps(modelOf(data), 90)
    .then((figures) =>
      figures
        .filter(({ waiting, activity }) => waiting > 0 && elements.get(activity))
        .forEach((figure) =>
          overlays.add(figure.activity, 'candour-heat', { position: { top: -14, right: 34 }, html: badge(figure) }),
        ),
    )
    .catch(() => {});
};

const periods = [
  [30, 'last 30 days'],
  [90, 'last 90 days'],
  [365, 'last year'],
];

export const renderFigures = (node, data) => {
  node.classList.add('candour-cockpit');
  const model = modelOf(data);
  const shown = element('div', { role: 'status' });
  const period = element(
    'select',
    { id: 'candour-period' },
    periods.map(([days, label]) => element('option', { value: days, selected: days === 90 }, label)),
  );
  const show = () =>
    steps(model, period.value)
      .then((figures) =>
        replace(shown, [
          figures.length > 0
            ? table(
                'All versions of this model. Times are medians in clock hours or days',
                ['Step', 'Waiting now', 'Oldest waits for', 'Completed', 'Took (median)'],
                figures.map((one) => [one.name, String(one.waiting), lasting(one.oldestHours), String(one.finished), lasting(one.medianHours)]),
              )
            : element('p', {}, 'Nothing waits, and nothing was completed in this period.'),
        ]),
      )
      .catch((problem) => replace(shown, [element('p', { role: 'alert' }, problem.message)]));
  period.addEventListener('change', show);
  replace(node, [element('p', {}, element('label', { for: 'candour-period' }, 'Completed in the '), ' ', period), shown]);
  return show();
};

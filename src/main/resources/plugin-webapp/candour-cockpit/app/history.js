import { read } from '/camunda/api/tasklist/plugin/candour/static/app/api.js';
import { at, element, on, replace, table } from '/camunda/api/tasklist/plugin/candour/static/app/dom.js';
import { lasting } from './heat.js';

const hours = (from, to) => (new Date(to ?? Date.now()) - new Date(from)) / 3600000;

const came = ({ ended, cancelled }) => {
  if (!ended) {
    return 'waits';
  }
  return cancelled ? `${at(ended)}, cancelled` : at(ended);
};

const regimes = { UKGDPR: 'UK GDPR', PART3: 'Part 3' };

const date = ({ what, regime, due, provisional, derivation }) =>
  element(
    'section',
    {},
    element('h3', {}, `${regime ? `${regimes[regime] ?? regime}: ${what.toLowerCase()}` : what} due on ${on(due)}${provisional ? ', provisional: an answer is awaited' : ''}`),
    element(
      'ol',
      {},
      derivation.map(({ rule, text }) => element('li', {}, `${text} (${rule})`)),
    ),
  );

export const historyOf = (history) => [
  element('h2', {}, `${history.reference}: ${history.closedAt ? `closed ${at(history.closedAt)}` : `open since ${at(history.receivedAt)}`}`),
  ...(history.standing ? [element('p', {}, `${history.standing.words}.`)] : []),
  ...(history.dates.length > 0 ? history.dates.map(date) : [element('p', {}, 'No date is set for this kind of case.')]),
  table(
    'What ran for the case, the newest first',
    ['Process', 'Version', 'Began', 'Ended'],
    history.lifecycles.map((one) => [one.process, String(one.version), at(one.started), one.ended ? at(one.ended) : 'runs']),
  ),
  table(
    'Steps of people, the newest first',
    ['Step', 'In', 'Who', 'Began', 'Ended', 'Took'],
    history.steps.map((one) => [one.step, one.process, one.who ?? 'nobody yet', at(one.started), came(one), lasting(hours(one.started, one.ended))]),
  ),
];

export const renderHistory = (node, { processInstanceId }) => {
  node.classList.add('candour-cockpit');
  return read(`cockpit/instances/${encodeURIComponent(processInstanceId)}`)
    .then((history) => replace(node, historyOf(history)))
    .catch((problem) => replace(node, [element('p', { role: 'alert' }, problem.message)]));
};

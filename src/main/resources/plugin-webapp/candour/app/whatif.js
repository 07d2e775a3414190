import { read } from './api.js';
import { element, facts, on, replace, section } from './dom.js';

// What would become of the case's dates. Asks only; nothing of the case changes.
const statutory = (view) => view.reference.startsWith('RR-');

const stands = ({ clock, rights }) => clock?.provisional || rights?.legs.some((leg) => leg.provisional);

const questions = (view) => [
  ['pausedFrom', statutory(view) ? 'A question about what is wanted goes out on' : 'The request goes back, or a question goes out, on'],
  ['answeredOn', 'The answer comes on'],
  ...(statutory(view)
    ? [
        ['identityReceived', 'Proof of identity or authority comes on'],
        ['feePaid', 'A fee is paid on'],
        ['noticeSent', 'The notice of extension goes out on'],
      ]
    : []),
];

const moved = (now, then) => (now === then ? `${on(then)}, as now` : `${on(then)} instead of ${on(now)}`);

const outcome = ({ regime, right, dueNow, noticeByNow, then }) =>
  element(
    'div',
    {},
    regime ? element('h4', {}, `${right}, ${regime === 'PART3' ? 'Part 3' : 'UK GDPR'}`) : null,
    facts([
      ['Answer due', then.due && moved(dueNow, then.due)],
      ['Provisional', then.provisional ? 'Yes: an answer is awaited' : null],
      ['Notice of extension by', then.noticeBy && moved(noticeByNow, then.noticeBy)],
      ['Days that do not count', then.excludedDays || null],
      ['Warnings', then.warnings.map(({ percent, on: day }) => `${percent} %: ${on(day)}`).join('; ')],
    ]),
    element(
      'ol',
      {},
      then.derivation.map(({ rule, text }) => element('li', {}, `${text} (${rule})`)),
    ),
    element('p', { class: 'candour-hint' }, `Calendar ${then.calendarVersion}`),
  );

const refusal = ({ message, problem }) => [
  element('p', { class: 'candour-error' }, problem?.rule ? `${message} (${problem.rule})` : message),
  problem?.due ? element('p', {}, `Without it the answer is due on ${on(problem.due)}.`) : null,
].filter(Boolean);

export const whatIfSection = (view) => {
  const answer = element('div', { role: 'status' });
  const days = questions(view).map(([name, label]) => {
    const input = element('input', { type: 'date', id: `candour-if-${name}`, name });
    return [element('label', { for: input.id }, label), input];
  });
  const extended = element('input', { type: 'checkbox', id: 'candour-if-extended', name: 'extended', value: 'true' });
  const ask = (event) => {
    event.preventDefault();
    replace(answer, []);
    const filled = [...new FormData(event.target)].filter(([, value]) => value);
    read(`cases/${view.reference}/what-if?${new URLSearchParams(filled)}`)
      .then((dates) => replace(answer, dates.length > 0 ? dates.map(outcome) : ['This case has no date to reckon.']))
      .catch((problem) => replace(answer, refusal(problem)));
  };
  return section(
    'What if',
    false,
    element('p', {}, `What would become of the date if something happened? Nothing of the case changes. The clock ${
      stands(view) ? 'stands still' : 'runs'
    }.`),
    element(
      'form',
      { submit: ask, class: 'candour-if' },
      days,
      element('span', { class: 'candour-choice' }, extended, element('label', { for: extended.id }, 'The period is extended')),
      element('button', { type: 'submit', class: 'btn btn-default' }, 'Work it out'),
    ),
    answer,
  );
};

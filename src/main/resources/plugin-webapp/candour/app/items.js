import { post, read } from './api.js';
import { chosen } from './codes.js';
import { element, facts, replace, section, words } from './dom.js';

let fields = 0;

const next = (name) => {
  fields += 1;
  return `candour-item-${name}-${fields}`;
};

const labelled = (label, control) => [element('label', { for: control.id }, label), control];

const option = (code, label, taken) => element('option', { value: code, selected: code === taken }, label);

const chooser = (name, choices, taken, empty) =>
  element(
    'select',
    { id: next(name), required: empty === undefined },
    empty === undefined ? null : option('', empty, taken ?? ''),
    choices.map((one) => (one.code ? option(one.code, `${one.code}: ${one.name}`, taken) : option(one, words(one), taken))),
  );

const box = (label, checked) => {
  const input = element('input', { type: 'checkbox', id: next('box'), checked });
  return { input, node: element('span', {}, input, element('label', { for: input.id }, label)) };
};

const several = (legend, choices, taken) => {
  const boxes = choices.map((choice) => {
    const one = choice.code ?? choice;
    return { one, ...box(choice.label ?? words(choice), taken.includes(one)) };
  });
  return {
    node: element('fieldset', {}, element('legend', {}, legend), boxes.map(({ node }) => node)),
    value: () => boxes.filter(({ input }) => input.checked).map(({ one }) => one),
  };
};

const text = (name, value, rows) => {
  const input = element('textarea', { id: next(name), rows, maxlength: 4000 });
  input.value = value ?? '';
  return input;
};

const day = (name, value) => element('input', { id: next(name), type: 'date', value });

// The form for an item; what may be chosen is what the law allows for the right.
const form = (choices, entry, found, proposes, submit) => {
  const regime = chooser('regime', choices.regimes, entry.regime);
  const service = chooser('service', choices.services, entry.service);
  const activity = chooser('activity', choices.activities, entry.activity, 'not known');
  activity.addEventListener('change', () => {
    const proposed = choices.activities.find((one) => one.code === activity.value);
    if (proposed) {
      regime.value = proposed.regime;
    }
  });
  const system = element('input', { id: next('system'), required: true, maxlength: 200, value: entry.system });
  const description = text('description', entry.description, 3);
  const from = day('from', entry.from);
  const to = day('to', entry.to);
  const categories = several('What it holds', choices.categories, entry.categories ?? []);
  const known = box('The subject has seen or knows it already', entry.knownToSubject);
  const privacy = box('The subject expects a parent or appointee not to see it', entry.subjectWantsPrivacy);
  const best = chooser('best', ['YES', 'NO'], entry.inBestInterests === true ? 'YES' : entry.inBestInterests === false ? 'NO' : '', 'not weighed');
  const outcome = chooser('outcome', choices.outcomes, entry.outcome, 'not proposed yet');
  const code = chooser('code', choices.exemptions, '', 'none');
  code.multiple = true;
  [...code.options].forEach((one) => {
    one.selected = (entry.codes ?? []).includes(one.value);
  });
  const reason = text('reason', entry.reason, 2);
  // a file belongs to one item: those of other items are not offered
  const files = several(
    'Records found that belong to it',
    found.map(({ id, label }) => ({ code: id, label })),
    entry.documents ?? [],
  );
  const value = () => ({
    regime: regime.value,
    service: service.value,
    activity: activity.value || null,
    system: system.value,
    description: description.value,
    from: from.value || null,
    to: to.value || null,
    categories: categories.value(),
    knownToSubject: known.input.checked,
    subjectWantsPrivacy: privacy.input.checked,
    inBestInterests: best.value ? best.value === 'YES' : null,
    outcome: proposes && outcome.value ? outcome.value : null,
    codes: proposes ? [...code.selectedOptions].map((one) => one.value).filter(Boolean) : [],
    reason: reason.value || null,
    documents: files.value(),
  });
  return element(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        submit(value());
      },
    },
    labelled('Service', service),
    labelled('Activity of the council', activity),
    labelled('Regime', regime),
    labelled('System', system),
    labelled('Description', description),
    labelled('From', from),
    labelled('To', to),
    categories.node,
    known.node,
    privacy.node,
    labelled('In the best interests of the child (child abuse data)', best),
    proposes ? labelled('Outcome', outcome) : null,
    proposes ? labelled('Exemptions', code) : null,
    labelled('Reason in words', reason),
    found.length > 0 ? files.node : element('p', {}, 'No record found is free for this item.'),
    element('button', { type: 'submit', class: 'btn btn-default' }, 'Keep the item'),
  );
};

const questions = [
  ['identifiable', 'Can the person be recognised?'],
  ['professional', 'A health, social work or education worker in that role?'],
  ['seriousHarm', 'Would naming that worker cause serious harm?'],
  ['redactable', 'Can the item be given without the person?'],
  ['consents', 'Does the person consent?'],
  ['reasonable', 'Reasonable without consent, all weighed?'],
];

const tester = (submit) => {
  const who = element('input', { id: next('who'), required: true, maxlength: 200 });
  const boxes = questions.map(([name, label]) => ({ name, ...box(label, false) }));
  const weighing = text('weighing', '', 2);
  weighing.required = true;
  return element(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        submit({
          who: who.value,
          weighing: weighing.value,
          test: Object.fromEntries(boxes.map(({ name, input }) => [name, input.checked])),
        });
      },
    },
    labelled('Who', who),
    boxes.map(({ node }) => node),
    labelled('What was weighed', weighing),
    element('button', { type: 'submit', class: 'btn btn-default' }, 'Test this person'),
  );
};

const testResult = ({ test }) => {
  if (!test.identifiable || (test.professional && !test.seriousHarm)) {
    return 'release';
  }
  if (test.redactable) {
    return 'redact the name';
  }
  return !test.seriousHarm && (test.consents || test.reasonable) ? 'release' : 'withhold the item';
};

const opening = (label, make) => {
  const place = element('div', {});
  return element(
    'details',
    {
      toggle: ({ target }) => {
        if (target.open && !place.hasChildNodes()) {
          make().then((node) => replace(place, [node]));
        }
      },
    },
    element('summary', {}, label),
    place,
  );
};

const named = (view, { id, number }) =>
  `File ${number}: ${view.documents.find((one) => one.id === id)?.name ?? 'not shown'}`;

// Records found that no other item names. A searcher sees the own service's files, without their numbers.
const free = (view, number) =>
  view.records
    ? view.records.lines
        .filter((line) => line.item === null || line.item === number)
        .map((line) => ({ id: line.id, label: named(view, line) }))
    : view.documents.filter((one) => one.origin === 'SEARCH').map((one) => ({ id: one.id, label: one.name }));

const records = (view, number) =>
  (view.records?.lines ?? []).filter((line) => line.item === number).map((line) => named(view, line));

const shown = (view, item, refresh, message) => {
  const { entry } = item;
  const change = view.may.includes('REDACT') && !view.rights.decision;
  const failed = (problem) => replace(message, [problem.message]);
  const base = `cases/${view.reference}/items/${item.id}`;
  return element(
    'article',
    {},
    element('h4', {}, `Item ${item.number}: ${words(entry.service)}, ${words(entry.regime)}`),
    facts([
      ['Activity', entry.activity && view.coded(entry.activity)],
      ['System', entry.system],
      ['Description', entry.description],
      ['Period', [entry.from, entry.to].filter(Boolean)],
      ['Records', records(view, item.number)],
      ['Holds', entry.categories.map(words)],
      ['Known to the subject', entry.knownToSubject || null],
      ['Privacy expected', entry.subjectWantsPrivacy || null],
      ['Outcome', entry.outcome && view.coded(entry.outcome, words(entry.outcome))],
      ['Exemptions', view.coded(entry.codes)],
      ['Reason', entry.reason],
      ['Decided', item.approvedOutcome && chosen(view, item.approvedOutcome, item.approvedCodes)],
      ...item.thirdParties.map((one) => [`About ${one.who}`, `${testResult(one)}: ${one.weighing}`]),
    ]),
    change
      ? opening('Change', () =>
          read(`cases/${view.reference}/item-choices`).then((choices) =>
            form(choices, entry, free(view, item.number), true, (content) =>
              post(base, { version: item.version, entry: content }).then(refresh).catch(failed),
            ),
          ),
        )
      : null,
    change
      ? opening('Test somebody else in it', () =>
          Promise.resolve(tester((content) => post(`${base}/third-parties`, content).then(refresh).catch(failed))),
        )
      : null,
  );
};

export const itemsSection = (view, refresh) => {
  if (!view.rights.request) {
    return null;
  }
  const message = element('p', { role: 'status', class: 'candour-error' });
  const proposes = view.may.includes('REDACT');
  const adds = (proposes || view.may.includes('UPLOAD_SEARCH_RESULT')) && !view.rights.decision;
  return section(
    `Items (${view.rights.items.length})`,
    true,
    view.rights.health === 'BARRED'
      ? element('p', { class: 'candour-error' }, 'Health data may not be released without an opinion of the last six months.')
      : null,
    view.rights.items.map((item) => shown(view, item, refresh, message)),
    adds
      ? opening('Add an item', () =>
          read(`cases/${view.reference}/item-choices`).then((choices) =>
            form(choices, {}, free(view, null), proposes, (content) =>
              post(`cases/${view.reference}/items`, content)
                .then(refresh)
                .catch((problem) => replace(message, [problem.message])),
            ),
          ),
        )
      : null,
    message,
  );
};

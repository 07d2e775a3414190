import { element, facts, on, replace, words } from './dom.js';

// Codes of the law open in place: name, meaning in plain words, provision, validity.
let known = new Set();
let asking;

const read = (path) =>
  fetch(new URL(path, new URL('/staff/law/', window.location.origin)), { headers: { Accept: 'application/json' } }).then(
    (answer) => (answer.ok ? answer.json() : Promise.reject(new Error('The meaning of this code cannot be shown now.'))),
  );

// Without the list codes stand as plain text; the case is shown all the same.
export const knowCodes = () => {
  asking ??= read('codes')
    .then((codes) => {
      known = new Set(codes);
    })
    .catch(() => {
      asking = undefined;
    });
  return asking;
};

const checks = {
  FULL: 'compared with the text of the law',
  PART: 'compared with the text of the law in part',
  NOT_STATED: 'the council’s own rule, or nothing to compare',
};

const checked = (row) =>
  row.checked === 'UNVERIFIED'
    ? element('strong', { class: 'candour-unverified' }, 'UNVERIFIED: not yet compared with the text of the law')
    : checks[row.checked];

const validity = (row) => (row.validTo ? `${on(row.validFrom)} to ${on(row.validTo)}` : `from ${on(row.validFrom)}`);

const meaning = ({ row, usable, whyNot }) =>
  facts([
    ['Code', row.code],
    ['Name', row.name],
    ['In plain words', row.plainWords ?? row.description ?? row.duty],
    ['Provision', row.citation],
    ['Valid', validity(row)],
    ['Checked', checked(row)],
    ['May be used', usable ? 'yes' : `no: ${whyNot}`],
  ]);

let panels = 0;

const opener = (code, label, day) => {
  panels += 1;
  const panel = element('div', { id: `candour-meaning-${panels}`, class: 'candour-meaning', role: 'status', hidden: true });
  const button = element('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': panel.id }, label);
  const show = (open) => {
    button.setAttribute('aria-expanded', String(open));
    panel.hidden = !open;
  };
  const toggle = () => {
    show(panel.hidden);
    if (!panel.hidden && !panel.hasChildNodes()) {
      read(`codes/${encodeURIComponent(code)}?on=${day}`)
        .then((found) => replace(panel, [meaning(found)]))
        .catch((problem) => replace(panel, [problem.message]));
    }
  };
  button.addEventListener('click', toggle);
  const close = (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      event.stopPropagation();
      show(false);
      button.focus();
    }
  };
  return element('span', { class: 'candour-code', keydown: close }, button, panel);
};

// Shows a value, or several; each that is a code of the law can be opened. A code is judged by the row of the day.
export const codedAsOf = (day) => {
  const coded = (value, label = value) => {
    if (Array.isArray(value)) {
      return value.length > 0 ? element('span', {}, value.map((one, at) => [at > 0 ? ', ' : '', coded(one)])) : '';
    }
    return known.has(value) ? opener(value, label, day) : label;
  };
  return coded;
};

// An outcome and the codes that go with it.
export const chosen = ({ coded }, outcome, codes) =>
  element('span', {}, coded(outcome, words(outcome)), codes.length > 0 ? ' ' : '', coded(codes));

import { post } from './api.js';
import { element, facts, replace, section, table } from './dom.js';

const fates = {
  GIVEN: 'Leaves whole',
  PART: 'Leaves redacted',
  WITHHELD: 'Withheld',
  DUPLICATE: 'Duplicate',
  OUT_OF_SCOPE: 'Out of scope',
  NOT_PERSONAL_DATA: 'Not personal data',
  OPEN: 'Not said yet',
};

const reasons = ['DUPLICATE', 'OUT_OF_SCOPE', 'NOT_PERSONAL_DATA'];

let fields = 0;

// Why a record belongs to no item; for a duplicate, of which one.
const reasoner = (line, lines, submit) => {
  fields += 1;
  const fate = element(
    'select',
    { id: `candour-fate-${fields}`, required: true },
    reasons.map((one) => element('option', { value: one }, fates[one])),
  );
  const same = element(
    'select',
    { id: `candour-same-${fields}` },
    lines.filter(({ id }) => id !== line.id).map(({ id, number }) => element('option', { value: id }, `File ${number}`)),
  );
  const note = element('textarea', { id: `candour-note-${fields}`, required: true, rows: 2, maxlength: 4000 });
  return element(
    'details',
    {},
    element('summary', {}, 'It belongs to no item'),
    element(
      'form',
      {
        submit: (event) => {
          event.preventDefault();
          submit({ fate: fate.value, duplicateOf: fate.value === 'DUPLICATE' ? same.value : null, note: note.value });
        },
      },
      element('label', { for: fate.id }, 'Why'),
      fate,
      element('label', { for: same.id }, 'Duplicate of'),
      same,
      element('label', { for: note.id }, 'Reason in words'),
      note,
      element('button', { type: 'submit', class: 'btn btn-default' }, `Keep the reason for file ${line.number}`),
    ),
  );
};

const fateOf = ({ fate, item, duplicateOf, note }) => [
  fates[fate],
  item && `item ${item}`,
  duplicateOf && `of file ${duplicateOf}`,
  note,
].filter(Boolean).join(', ');

const leaving = (records, line) =>
  records.leaves
    .filter(({ document }) => document === line.copy || document === line.redaction)
    .map(({ name }) => name)
    .join(', ');

// What became of every record found, what stands in the way, and what would leave.
export const recordsSection = (view, refresh) => {
  const { records } = view;
  if (!records || records.lines.length === 0) {
    return null;
  }
  const message = element('p', { role: 'status', class: 'candour-error' });
  const failed = (problem) => replace(message, [problem.message]);
  const reason = (line) => {
    const path = `cases/${view.reference}/documents/${line.id}/reason`;
    if (!view.may.includes('REDACT') || line.item !== null) {
      return '';
    }
    return line.fate === 'OPEN'
      ? reasoner(line, records.lines, (content) => post(path, content).then(refresh).catch(failed))
      : element(
          'button',
          { type: 'button', class: 'btn btn-default', click: () => post(`${path}/removed`, {}).then(refresh).catch(failed) },
          `Take back the reason for file ${line.number}`,
        );
  };
  const { counts } = records;
  const name = (line) => view.documents.find(({ id }) => id === line.id)?.name;
  return section(
    `What becomes of the records found (${counts.found})`,
    true,
    facts([
      ['Found', counts.found],
      ...Object.entries({
        'Leave whole': counts.given,
        'Leave redacted': counts.part,
        Withheld: counts.withheld,
        Duplicates: counts.duplicates,
        'Out of scope': counts.outOfScope,
        'Not personal data': counts.notPersonalData,
        'Not said yet': counts.open,
      }).filter(([, count]) => count > 0),
    ]),
    records.obstacles.length > 0
      ? element('ul', { class: 'candour-error' }, records.obstacles.map((sentence) => element('li', {}, sentence)))
      : null,
    table(
      'Records found',
      ['File', 'Name', 'What becomes of it', 'Leaves as', 'Reason'],
      records.lines.map((line) => [`File ${line.number}`, name(line), fateOf(line), leaving(records, line), reason(line)]),
    ),
    records.sha256 ? facts([['SHA-256 of what leaves', records.sha256]]) : null,
    message,
  );
};

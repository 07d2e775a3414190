import { address, post, upload } from './api.js';
import { at, element, replace, section, table, words } from './dom.js';

const size = (bytes) => (bytes < 1048576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`);

const marks = { INCLUDE: 'Goes out', REDACT: 'Goes out redacted', EXCLUDE: 'Held back' };

const marked = ({ mark, code }, coded) =>
  mark ? element('span', {}, marks[mark], code ? ' ' : '', code ? coded(code) : '') : '';

let fields = 0;

// Nothing is held back without a code and a reason.
const withholder = (one, mark) => {
  fields += 1;
  const code = element('input', { id: `candour-code-${fields}`, required: true, pattern: '[A-Z0-9.-]+', placeholder: 'DR-07' });
  const reason = element('textarea', { id: `candour-reason-${fields}`, required: true, rows: 2, maxlength: 4000 });
  const submit = (event) => {
    event.preventDefault();
    mark({ release: 'EXCLUDE', code: code.value, reason: reason.value });
  };
  return element(
    'details',
    {},
    element('summary', {}, 'Withhold'),
    element(
      'form',
      { submit },
      element('label', { for: code.id }, 'Code of the reason'),
      code,
      element('label', { for: reason.id }, 'Reason in words'),
      reason,
      element('button', { type: 'submit', class: 'btn btn-default' }, `Withhold ${one.name}`),
    ),
  );
};

// Words for where a file came from that its code does not give away.
const origins = { SEARCH: 'Found by a search', RELEASE_COPY: 'Made new, to leave' };

const copyOf = (view, one) => view.documents.find((other) => other.redactionOf === one.id && !other.superseded);

// A redacted copy stands until a newer one takes its place or it is withdrawn.
const copy = (view, one, refresh, message) => {
  if (one.superseded) {
    return 'Replaced or withdrawn';
  }
  const withdraw = () =>
    post(`cases/${view.reference}/documents/${one.id}/withdrawn`, {})
      .then(refresh)
      .catch((problem) => replace(message, [problem.message]));
  return view.may.includes('REDACT')
    ? element('button', { type: 'button', class: 'btn btn-default', click: withdraw }, 'Withdraw the copy')
    : 'Stands';
};

const chooser = (view, one, refresh, message) => {
  if (one.redactionOf) {
    return copy(view, one, refresh, message);
  }
  // in a rights request what leaves follows from the items
  if (!view.may.includes('REDACT') || view.rights || one.origin !== 'SEARCH') {
    return marked(one, view.coded);
  }
  const mark = (content) =>
    post(`cases/${view.reference}/documents/${one.id}/mark`, content)
      .then(refresh)
      .catch((problem) => replace(message, [problem.message]));
  return element(
    'span',
    {},
    element('strong', {}, marked(one, view.coded)),
    one.quarantined || one.findings || copyOf(view, one)
      ? null
      : element('button', { type: 'button', class: 'btn btn-default', click: () => mark({ release: 'INCLUDE' }) }, 'Release'),
    element('button', { type: 'button', class: 'btn btn-default', click: () => mark({ release: 'REDACT' }) }, 'Release redacted'),
    withholder(one, mark),
    one.mark
      ? element(
          'button',
          {
            type: 'button',
            class: 'btn btn-default',
            click: () =>
              post(`cases/${view.reference}/documents/${one.id}/mark/removed`, {})
                .then(refresh)
                .catch((problem) => replace(message, [problem.message])),
          },
          'Take back',
        )
      : null,
  );
};

const adder = (view, refresh, message) => {
  const redacts = view.may.includes('REDACT');
  if (!redacts && !view.may.includes('UPLOAD_SEARCH_RESULT')) {
    return null;
  }
  // A portable copy is made here, and is no redacted copy of anything.
  const portable = view.rights?.right === 'R-PORT';
  const originals = view.documents.filter((one) => one.origin === 'SEARCH');
  const file = element('input', { type: 'file', id: 'candour-file', required: true, accept: portable ? '.json,.csv,.xml,.pdf,.jpg,.jpeg,.png,.docx' : '.pdf,.jpg,.jpeg,.png,.docx' });
  const original = element(
    'select',
    { id: 'candour-original', required: !portable },
    portable ? element('option', { value: '' }, 'Nothing: it is the portable copy') : null,
    originals.map((one) => element('option', { value: one.id }, `${one.name} (${numbered(view, one.id)})`)),
  );
  const service = element(
    'select',
    { id: 'candour-service', required: true },
    view.services.map((one) => element('option', { value: one }, words(one))),
  );
  const several = !redacts && view.services.length > 1;
  const submit = (event) => {
    event.preventDefault();
    const form = new FormData();
    form.append('file', file.files[0]);
    if (redacts && original.value) {
      form.append('redactionOf', original.value);
    } else if (several) {
      form.append('service', service.value);
    }
    upload(`cases/${view.reference}/documents`, form)
      .then(refresh)
      .catch((problem) => replace(message, [problem.message]));
  };
  if (redacts && originals.length === 0 && !portable) {
    return null;
  }
  return element(
    'form',
    { submit },
    element('label', { for: 'candour-file' }, portable && redacts ? 'Add the portable copy, or a redacted copy' : redacts ? 'Add a redacted copy' : 'Add what you found'),
    file,
    redacts ? element('label', { for: 'candour-original' }, 'Redacted copy of') : null,
    redacts ? original : null,
    several ? element('label', { for: 'candour-service' }, 'Found by') : null,
    several ? service : null,
    element('button', { type: 'submit', class: 'btn btn-default' }, 'Add the file'),
  );
};

const closed = {
  INFECTED: 'The virus scanner found something in it: it is never opened.',
  UNSCANNED: 'In quarantine until a virus scanner has looked at it.',
};

const named = (view, one) =>
  one.quarantined
    ? element('span', {}, one.name, element('strong', { class: 'candour-closed' }, ` ${closed[one.scan]}`))
    : element(
        'span',
        {},
        element('a', { href: address(`cases/${view.reference}/documents/${one.id}`), download: true }, one.name),
        one.findings
          ? element(
              'strong',
              { class: 'candour-closed' },
              ` Contains ${one.findings}: not released as it is. Print it as a new PDF and add that as a redacted copy.`,
            )
          : null,
      );

const numbered = (view, id) => {
  const line = view.records?.lines.find((record) => record.id === id);
  return line ? `file ${line.number}` : 'a record found';
};

// Opened without a scanner's word: only where none is set up, and the council has said that it may be so.
const unchecked = (view) =>
  view.documents.some((one) => one.scan === 'UNSCANNED' && !one.quarantined && one.origin !== 'COUNCIL')
    ? element('p', { class: 'candour-notice' }, 'No virus scanner is set up here: these files are opened unchecked.')
    : null;

const reviewers = ['REDACT', 'APPROVE', 'RECORD_DPO_ADVICE'];

// The page on which found records are looked at and marked, and the way back to this task.
const review = ({ reference, taskId, documents, may }) =>
  may.includes('SEE_ITEMS') && reviewers.some((action) => may.includes(action)) && documents.some(({ origin }) => origin === 'SEARCH')
    ? element(
        'p',
        {},
        element('a', { href: `/staff/records/${reference}?task=${encodeURIComponent(taskId)}` }, 'Look at the records, mark and redact them'),
      )
    : null;

export const documentsSection = (view, refresh) => {
  if (!view.request && !view.rights?.request) {
    return null;
  }
  const message = element('p', { role: 'status', class: 'candour-error' });
  const rows = view.documents.map((one) => [
    named(view, one),
    `${one.type}, ${size(one.size)}`,
    one.redactionOf
      ? `Redacted copy of ${numbered(view, one.redactionOf)}`
      : (origins[one.origin] ?? words(one.origin)),
    one.service && view.coded(one.service, words(one.service)),
    `${one.by}, ${at(one.addedAt)}`,
    chooser(view, one, refresh, message),
  ]);
  return section(
    `Documents (${view.documents.length})`,
    true,
    unchecked(view),
    review(view),
    view.documents.length > 0
      ? table('Files of the case', ['Name', 'Type', 'Origin', 'Service', 'Added', 'In the answer'], rows)
      : element('p', {}, 'No documents yet.'),
    adder(view, refresh, message),
    message,
  );
};

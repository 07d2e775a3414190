import { at, element, facts, on, section, table, words } from './dom.js';
import { post, read } from './api.js';
import { chosen } from './codes.js';
import { itemsSection } from './items.js';

const leg = (one) =>
  facts([
    [one.regime === 'PART3' ? 'Part 3' : 'UK GDPR', `received ${on(one.receivedOn)}`],
    ['Answer due', one.dueOn && `${on(one.dueOn)}${one.provisional ? '; provisional, an answer is awaited' : ''}`],
    ['Paused since', one.pausedSince && on(one.pausedSince)],
    ['Last day for a notice of extension', one.noticeBy && `${on(one.noticeBy)}${one.provisional ? '; provisional' : ''}`],
    ['Extended', one.extended],
    [one.provisional ? 'Days that would not count' : 'Days that did not count', one.excludedDays || null],
    [
      'How the day follows',
      element('ol', {}, one.derivation.map(({ rule, text }) => element('li', {}, `${text} (${rule})`))),
    ],
  ]);

export const rightsOverview = (view) => {
  const right = view.rights;
  return section(
    `Case ${view.reference}: ${right.rightName}`,
    true,
    facts([
      ['Right', view.coded(right.right)],
      ['State', words(view.state)],
      ['The person is shown', words(right.stage)],
      ['Outcome', view.outcome && view.coded(view.outcome, words(view.outcome))],
      ['Wall', view.wall && `${view.wall}: only ${view.wallMembers.join(', ')} know of this case`],
      ['Received', at(view.receivedAt)],
      ['How it stands', view.standing?.words],
      ['Came by', words(right.channel)],
      ['Asked by', words(right.requesterKind)],
      ['Letters as', right.format === 'NONE' ? null : words(right.format)],
      ['Answer by', words(right.delivery)],
      ['Holds', view.holds.map(words)],
      ['Asked together with', right.linked],
      ['The same person asked for the same', right.sameAsked],
      ['Proposed', right.proposal && chosen(view, right.proposal, right.proposalCodes)],
      ['Decided', right.decision && chosen(view, right.decision, right.decisionCodes)],
      ['Kept silent about', right.silence && right.silence !== 'NONE' ? words(right.silence) : null],
    ]),
    right.legs.map(leg),
    element('p', {}, element('a', { href: `/staff/cases/${view.reference}` }, 'The page of this case: wall, links, urgency')),
  );
};

export const rightsRequest = ({ rights }) =>
  rights.request &&
  section(
    'Request',
    true,
    facts([
      ['About', rights.request.subject?.name],
      ['Formerly', rights.request.subject?.formerNames],
      ['Born', on(rights.request.subject?.dateOfBirth)],
      ['Address', [rights.request.subject?.address, rights.request.subject?.postcode].filter(Boolean)],
      ['E-mail and telephone', [rights.request.subject?.email, rights.request.subject?.phone].filter(Boolean)],
      ['Numbers with the council', rights.request.subject?.references],
      ['Asked by', rights.request.requester?.name && [rights.request.requester.name, rights.request.requester.organisation].filter(Boolean)],
      ['Authority', rights.request.requester?.authority],
      ['In their words', rights.request.description],
      ['From', on(rights.request.from)],
      ['To', on(rights.request.to)],
      ['Services they name', rights.request.services],
    ]),
  );

const certificates = ({ rights }) =>
  rights.certificates.length > 0 &&
  section(
    `Search certificates (${rights.certificates.length})`,
    false,
    rights.certificates.map((one) =>
      facts([
        [words(one.service ?? 'search'), `${one.found ? `${one.items} found` : 'nil return'}, ${one.searchedBy}, ${at(one.at)}`],
        ['Systems', one.systems],
        ['Terms', one.terms],
        ['Period', [on(one.from), on(one.to)].filter(Boolean)],
        ['Hours', one.hours],
        ['Why proportionate', one.whyProportionate],
        ['Note', one.note],
      ]),
    ),
  );

const schedules = ({ rights }) =>
  (rights.given.length > 0 || rights.withheld.length > 0) &&
  section(
    'Schedules as the person reads them',
    false,
    facts([
      ['Given', element('ul', {}, rights.given.map((line) => element('li', {}, line)))],
      ['Kept back', element('ul', {}, rights.withheld.map((line) => element('li', {}, line)))],
    ]),
  );

const restrictions = ({ rights, coded }) =>
  rights.restrictions.length > 0 &&
  section(
    `Restrictions under Part 3 (${rights.restrictions.length})`,
    false,
    rights.restrictions.map((one) =>
      facts([
        [coded(one.codes), `since ${at(one.openedAt)}${one.ended ? ', ended' : ''}`],
        ['Tested again', on(one.reviewOn)],
      ]),
    ),
  );

const recipients = (view, refresh) => {
  const name = element('input', { id: 'candour-recipient', required: true, maxlength: 200 });
  const message = element('p', { role: 'status' });
  const submit = (event) => {
    event.preventDefault();
    post(`cases/${view.reference}/recipients`, { name: name.value })
      .then(refresh)
      .catch((problem) => message.replaceChildren(problem.message));
  };
  return section(
    `Recipients of the data (${view.rights.recipients.length})`,
    false,
    view.rights.recipients.map((one) => facts([[one.name, one.toldAt ? `told ${at(one.toldAt)}` : 'not told of changes']])),
    view.may.includes('HANDLE') && !view.closedAt
      ? element(
          'form',
          { submit },
          element('label', { for: name.id }, 'Name of a body that was given the data'),
          name,
          element('button', { type: 'submit', class: 'btn btn-default' }, 'Add the recipient'),
          message,
        )
      : null,
  );
};

const whyNot = {
  PARTICULAR_INQUIRY: 'asked in a particular inquiry: no recipient in law (Art 4(9), s.33(5))',
  NOT_YET: 'telling is put off',
  NEVER: 'it was decided not to tell',
};

const columns = ['Case', 'Body', 'Power', 'Outcome', 'Entered'];

const disclosed = (rows, last) =>
  rows.map((one) => [one.caseRef, one.body, one.gateway, words(one.outcome), at(one.enteredAt), last(one)]);

// Looked up when asked for: each look is on record here and in the cases it shows.
const register = (view, refresh) => {
  if (!view.may.includes('HANDLE') && !view.may.includes('RECORD_DPO_ADVICE')) {
    return null;
  }
  const message = element('p', { role: 'status' });
  const found = element('div');
  const fail = (problem) => message.replaceChildren(problem.message);
  const list = (one) => post(`cases/${view.reference}/recipients`, { name: one.body }).then(refresh).catch(fail);
  const adder = (one) =>
    view.may.includes('HANDLE') && !view.closedAt
      ? element('button', { type: 'button', class: 'btn btn-default', click: () => list(one) }, `List ${one.body} as a recipient`)
      : '';
  const reason = (one) => `${whyNot[one.mention]} ${on(one.tellOn)}`;
  const show = ({ mayBeTold, mustNotBeTold }) => {
    message.replaceChildren(mayBeTold.length + mustNotBeTold.length === 0 ? 'Nothing about this person is on the register.' : '');
    found.replaceChildren(
      ...(mayBeTold.length > 0 ? [table('The person may be told', [...columns, 'For the letter'], disclosed(mayBeTold, adder))] : []),
      ...(mustNotBeTold.length > 0 ? [table('The person must not be told', [...columns, 'Why'], disclosed(mustNotBeTold, reason))] : []),
    );
  };
  const look = () => read(`cases/${view.reference}/disclosures-about`).then(show).catch(fail);
  return section(
    'Disclosures about this person',
    false,
    element('button', { type: 'button', class: 'btn btn-default', click: look }, 'Look in the disclosure register'),
    message,
    found,
  );
};

const happenings = {
  'identity-received': 'Evidence of identity or authority came in',
  'clarification-answered': 'The person answered the question',
  'fee-paid': 'The fee was paid',
  'question-raised': 'Ask the person a new question',
  'extension-wanted': 'Extend the time',
  withdrawn: 'The person withdrew the request',
};

const happened = (view, refresh) => {
  if (!view.may.includes('HANDLE') || view.closedAt) {
    return null;
  }
  const message = element('p', { role: 'status' });
  const tell = (what) =>
    post(`cases/${view.reference}/happened`, { what })
      .then(refresh)
      .catch((problem) => message.replaceChildren(problem.message));
  return section(
    'What has happened outside',
    false,
    Object.entries(happenings).map(([what, label]) =>
      element('button', { type: 'button', class: 'btn btn-default', click: () => tell(what) }, label),
    ),
    message,
  );
};

export const rightsSections = (view, refresh) => [
  itemsSection(view, refresh),
  happened(view, refresh),
  certificates(view),
  schedules(view),
  restrictions(view),
  view.rights.request?.requester ? recipients(view, refresh) : null,
  view.rights.request?.requester ? register(view, refresh) : null,
];

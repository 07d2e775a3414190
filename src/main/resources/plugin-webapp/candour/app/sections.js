import { address, post } from './api.js';
import { at, element, facts, on, section, table, words, writer } from './dom.js';
import { documentsSection } from './documents.js';
import { recordsSection } from './records.js';
import { answerSection, leftSection } from './answer.js';
import { derivation } from './derivation.js';
import { timeline } from './timeline.js';
import { whatIfSection } from './whatif.js';
import { rightsOverview, rightsRequest, rightsSections } from './rights.js';

const overview = (view) =>
  section(
    `Case ${view.reference}`,
    true,
    facts([
      ['State', words(view.state)],
      ['Outcome', view.outcome && view.coded(view.outcome, words(view.outcome))],
      ['Urgency', words(view.urgency)],
      ['Wall', view.wall && `${view.wall}: only ${view.wallMembers.join(', ')} know of this case`],
      ['Received', at(view.receivedAt)],
      ['How it stands', view.standing?.words],
      ['Answer due', `${on(view.clock.dueOn)}${view.clock.provisional ? '; provisional, an answer is awaited' : ''}`],
      ['Clock', view.clock.provisional ? `stopped since ${at(view.clock.stoppedSince)}` : 'running'],
      [view.clock.provisional ? 'Days that would not count' : 'Days that did not count', view.clock.excludedDays || null],
      ['Holds', view.holds.map(words)],
      ['Asked by', view.body],
      ['Looks the same as', view.sameRequested],
      ['Call back on', view.switchboard && `${view.switchboard} (published number)`],
      ['Power', element('span', {}, view.coded(view.power.code), ` ${view.power.name ?? ''}: ${view.power.citation ?? ''}`)],
      ['Duty or choice', view.power.compulsion && words(view.power.compulsion)],
      ['Limits', view.power.limits],
      ['Found lacking', view.coded(view.findings)],
    ]),
    element('p', {}, element('a', { href: `/staff/cases/${view.reference}` }, 'The page of this case: wall, links, urgency')),
  );

// What the law asks of the order or notice behind a case, and how its days were reckoned.
const noticeSheet = ({ notice }) =>
  notice &&
  section(
    'The order or notice',
    true,
    ...notice.warnings.map((warning) => element('p', { class: 'candour-error', role: 'alert' }, warning)),
    facts(notice.lines.map(({ label, text }) => [label, text])),
    element('ol', {}, ...notice.derivation.map(({ text, rule }) => element('li', {}, `${text} (${rule})`))),
  );

// Complaints, cases of the regulator and breaches: what their module says of them.
const summaryOverview = (view) =>
  section(
    `Case ${view.reference}`,
    true,
    facts([
      ['State', words(view.state)],
      ['Outcome', view.outcome && words(view.outcome)],
      ['Wall', view.wall && `${view.wall}: only ${view.wallMembers.join(', ')} know of this case`],
      ['Received', at(view.receivedAt)],
      ['How it stands', view.standing?.words],
      ...view.summary.map(({ label, text }) => [label, text]),
      ['Holds', view.holds.map(words)],
    ]),
    element('p', {}, element('a', { href: `/staff/cases/${view.reference}` }, 'The page of this case: wall, links, urgency')),
  );

// The letter that is proposed, as it would go out now; opening it keeps nothing.
const letterDraft = ({ reference, proposedLetter }) =>
  proposedLetter &&
  section(
    'Letter to come',
    true,
    element(
      'p',
      {},
      element('a', { href: `/staff/api/cases/${reference}/letters/draft`, target: '_blank', rel: 'noopener' }, 'Look at the draft (PDF)'),
      `: ${words(proposedLetter)}`,
    ),
  );

const subject = (one, number) =>
  facts([
    [`Subject ${number + 1}`, one.fullName],
    ['Also known as', one.aliases],
    ['Born', on(one.dateOfBirth)],
    ['Addresses', one.addresses],
    ['Identifiers', one.identifiers],
    ['Role', one.role && words(one.role)],
    ['Child', one.child],
  ]);

const request = ({ request: form, particulars, coded }) =>
  form &&
  section(
    'Request',
    true,
    (form.subjects ?? []).map(subject),
    facts([
      ['Data', (form.data?.items ?? []).map((item) => (item.why ? `${item.description} (${item.why})` : item.description))],
      ['From', on(form.data?.from)],
      ['To', on(form.data?.to)],
      ['Likely held by', form.data?.services && coded(form.data.services)],
      ['Officer', form.requester && [form.requester.name, form.requester.rank, form.requester.number, form.requester.unit].filter(Boolean)],
      ['E-mail and telephone', form.requester && [form.requester.email, form.requester.workPhone].filter(Boolean)],
      ['Their reference', form.requester?.reference],
      ['Statute', form.kind && [form.kind.statute, form.kind.section].filter(Boolean)],
      ...Object.entries(particulars ?? {}),
      ['Purposes', (form.purposes ?? []).map(words)],
      ['Offence or function', form.tests?.offenceOrFunction],
      ['Why necessary', form.tests?.necessity],
      ['Why proportionate', form.tests?.proportionality],
      ['Tried already', form.tests?.alreadyTried],
      ['Prejudice if not disclosed', form.tests?.prejudiceIfNotDisclosed],
      ['Prejudice if the subject is told', form.tests?.prejudiceIfSubjectTold],
      ['May the subject be told', form.subjectContact && [words(form.subjectContact.mayTell ?? ''), on(form.subjectContact.afterDate)].filter(Boolean)],
      ['Urgency', form.handling && [words(form.handling.urgency ?? ''), form.handling.urgencyReason].filter(Boolean)],
      ['Intended use', form.handling?.intendedUse],
      ['Onward sharing', form.handling?.onwardSharing],
      ['Countersigned by', form.signOff && [form.signOff.countersignName, form.signOff.countersignRank, on(form.signOff.countersignedOn)].filter(Boolean)],
    ]),
  );

// A searcher sees the subject and what is asked for, and not the rest of the file.
const whole = (view) => view.request?.requester ?? view.rights?.request?.requester;

const messages = (view, refresh) =>
  whole(view) &&
  section(
    `Messages (${view.messages.length})`,
    false,
    view.messages.map((one) => facts([[`${one.fromOutside ? 'From outside' : 'From the council'}, ${at(one.at)}`, one.text]])),
    view.may.includes('MESSAGE_BODY') && !view.closedAt
      ? writer('Ask the body', 'Send', (text) => post(`cases/${view.reference}/messages`, { text }).then(refresh))
      : null,
  );

const notes = (view, refresh) =>
  whole(view) &&
  section(
    `Notes (${view.notes.length})`,
    false,
    view.notes.map((note) => facts([[`${note.author}, ${at(note.at)}`, note.text]])),
    view.may.includes('ADD_NOTE')
      ? writer('Add a note', 'Add', (text) => post(`cases/${view.reference}/notes`, { text }).then(refresh))
      : null,
  );

const code = (value, coded) =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : coded(value);

// Scores are kept under the test's code, in small letters.
const named = (name, coded) => coded(name.toUpperCase(), name);

const steps = (view) =>
  section(
    `Steps and decisions (${view.steps.length})`,
    false,
    view.steps.map((step) =>
      element(
        'article',
        {},
        element('h4', {}, `${words(step.step)}: ${step.person}, ${at(step.at)}`),
        facts([
          ...Object.entries(step.codes).map(([name, value]) => [named(name, view.coded), code(value, view.coded)]),
          ...Object.entries(step.texts),
        ]),
      ),
    ),
  );

const links = (view) =>
  view.links.length > 0 &&
  section(
    `Linked cases (${view.links.length})`,
    true,
    view.links.map((link) =>
      element(
        'p',
        {},
        element('a', { href: `/staff/cases/${link.caseRef}` }, link.caseRef),
        ` ${words(link.kind)}, linked by ${link.by}: ${link.reason}`,
      ),
    ),
  );

const advice = (view) =>
  view.advice.length > 0 &&
  section(
    `Data protection officer (${view.advice.length})`,
    true,
    view.advice.map((one) =>
      facts([
        ['Asked because of', view.coded(one.triggers)],
        ['Asked', at(one.askedAt)],
        ['The case waits', one.mandatory],
        ['Advice', one.advice ? words(one.advice) : 'awaited'],
        ['By', one.adviser && `${one.adviser}, ${at(one.advisedAt)}`],
        ['In words', one.text],
      ]),
    ),
  );

const register = ({ coded, ...view }) =>
  view.register.length > 0 &&
  section(
    `Disclosure register (${view.register.length})`,
    false,
    table(
      'Entries, oldest first',
      ['Entered', 'Kind', 'Outcome', 'Codes', 'Proposed by', 'Decided by', 'Advice', 'Route', 'Subject told'],
      view.register.map((row) => [
        at(row.at),
        words(row.kind),
        coded(row.outcome, words(row.outcome)),
        coded(row.codes),
        row.proposedBy,
        row.decidedBy,
        row.advice && `${words(row.advice)}${row.adviceFollowed === false ? ', not followed' : ''}`,
        row.route && words(row.route),
        row.telling && element('span', {}, `${words(row.telling)} ${on(row.tellOn)} `, row.notToldUnder ? coded(row.notToldUnder) : ''),
      ]),
    ),
  );

const audit = (view) =>
  view.audit.length > 0 &&
  section(
    `Audit trail (${view.audit.length})`,
    false,
    element('p', {}, element('a', { href: address(`cases/${view.reference}/audit.csv`), download: true }, 'The whole trail of this case as a file (CSV)')),
    table(
      'Newest first',
      ['When', 'Who', 'What', 'Facts'],
      view.audit.map((row) => [
        at(row.at),
        row.actor,
        words(row.action),
        Object.entries(row.facts)
          .map(([name, value]) => `${name} ${value}`)
          .join('; '),
      ]),
    ),
  );

export const sections = (view, refresh) =>
  [
    view.rights ? rightsOverview(view) : view.summary ? summaryOverview(view) : overview(view),
    noticeSheet(view),
    derivation(view),
    view.summary ? null : whatIfSection(view),
    timeline(view),
    view.rights ? rightsRequest(view) : request(view),
    letterDraft(view),
    answerSection(view),
    ...(view.rights ? rightsSections(view, refresh) : []),
    recordsSection(view, refresh),
    documentsSection(view, refresh),
    leftSection(view),
    messages(view, refresh),
    notes(view, refresh),
    advice(view),
    steps(view),
    register(view),
    audit(view),
  ].filter(Boolean);

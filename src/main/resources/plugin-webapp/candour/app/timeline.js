import { at, element, section, words } from './dom.js';

// What happened in a case, in one line each, put together from the parts of the file that its reader may see.
const entries = (view) =>
  [
    [view.receivedAt, 'The request was received'],
    ...view.steps.map((step) => [step.at, `${words(step.step)}: done by ${step.person}`]),
    ...view.documents.map((one) => [one.addedAt, `${words(one.origin)} file added by ${one.by}: ${one.name}`]),
    ...view.messages.map((one) => [one.at, one.fromOutside ? 'A message came from outside' : 'A message went out']),
    ...view.notes.map((note) => [note.at, `${note.author} wrote a note`]),
    ...view.advice.flatMap((one) => [
      [one.askedAt, 'The data protection officer was asked'],
      [one.advisedAt, `Advice: ${words(one.advice ?? '')}, by ${one.adviser}`],
    ]),
    ...view.register.map((row) => [row.at, `Entered in the register: ${words(row.kind)}`]),
    [view.rights?.decidedAt, `Decided by ${view.rights?.decidedBy}`],
    [view.closedAt, 'The case was closed'],
  ]
    .filter(([when]) => when)
    .sort(([one], [other]) => new Date(other) - new Date(one));

export const timeline = (view) => {
  const all = entries(view);
  return section(
    `Timeline (${all.length})`,
    false,
    element(
      'ol',
      { class: 'candour-timeline', reversed: true },
      all.map(([when, what]) => element('li', {}, element('time', { datetime: when }, at(when)), ` ${what}`)),
    ),
  );
};

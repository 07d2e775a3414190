import { read } from './api.js';
import { element, on, replace, section } from './dom.js';

// How the date of a case follows, asked for when somebody opens it. A rights case shows it with its legs.
export const derivation = (view) => {
  if (view.rights) {
    return null;
  }
  const shown = element('div', { role: 'status' });
  const details = section('How the date follows', false, shown);
  const ask = () => {
    if (details.open && !shown.hasChildNodes()) {
      read(`cases/${view.reference}/dates`)
        .then((dates) =>
          replace(
            shown,
            dates.length === 0 ? ['No date is set for this kind of case.'] : dates.flatMap(({ what, due, provisional, derivation: steps }) => [
              element('p', {}, `${what} due on ${on(due)}${provisional ? ', provisional: an answer is awaited' : ''}.`),
              element(
                'ol',
                {},
                steps.map(({ rule, text }) => element('li', {}, `${text} (${rule})`)),
              ),
            ]),
          ),
        )
        .catch((problem) => replace(shown, [problem.message]));
    }
  };
  details.addEventListener('toggle', ask);
  return details;
};
